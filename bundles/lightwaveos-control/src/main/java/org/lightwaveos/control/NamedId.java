/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/**
 * An entry of a list that a device publishes: the id is the key, the name is free text that may change with firmware.
 *
 * @param id effect or palette id
 * @param name what a person reads
 */
public record NamedId(int id, String name) {}

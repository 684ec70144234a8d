/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

/**
 * One state or command option.
 *
 * @param value what is sent, for state options
 * @param command what is sent, for command options
 * @param label what a person reads
 */
public record OptionView(String value, String command, String label) {}

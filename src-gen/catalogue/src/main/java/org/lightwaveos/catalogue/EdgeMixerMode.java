/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A way of colouring the second strip differently from the first.
 *
 * <p>Generated from {@code src-gen/facts/edge-mixer-modes.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id number on the wire
 * @param name name on the wire
 */
public record EdgeMixerMode(int id, String name) {}

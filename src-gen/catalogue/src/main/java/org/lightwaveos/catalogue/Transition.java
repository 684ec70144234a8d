/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A way from one effect to another.
 *
 * <p>Generated from {@code src-gen/facts/transitions.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id type number
 * @param name name on the wire
 * @param durationMs how long it takes, in milliseconds; a device uses no other duration
 * @param easing easing curve (key of Easing)
 * @param centerOrigin whether it starts from or ends at the centre of the strips
 */
public record Transition(int id, String name, int durationMs, int easing, boolean centerOrigin) {}

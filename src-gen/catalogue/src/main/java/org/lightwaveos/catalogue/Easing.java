/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A curve that turns the linear progress of a transition into motion.
 *
 * <p>Generated from {@code src-gen/facts/easings.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id curve number
 * @param constant name in API replies
 * @param name name for people
 * @param listed whether transition replies list it
 */
public record Easing(int id, String constant, String name, boolean listed) {}

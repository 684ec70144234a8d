/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * How the strength of the edge mixer is spread along a strip.
 *
 * <p>Generated from {@code src-gen/facts/edge-mixer-spatial.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id number on the wire
 * @param name name on the wire
 */
public record EdgeMixerSpatial(int id, String name) {}

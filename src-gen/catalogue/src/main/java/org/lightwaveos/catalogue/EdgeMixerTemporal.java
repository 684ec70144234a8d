/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * How the strength of the edge mixer varies in time.
 *
 * <p>Generated from {@code src-gen/facts/edge-mixer-temporal.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id number on the wire
 * @param name name on the wire
 */
public record EdgeMixerTemporal(int id, String name) {}

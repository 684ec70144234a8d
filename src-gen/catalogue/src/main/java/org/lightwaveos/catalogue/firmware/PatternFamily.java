/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

/**
 * A class of the taxonomy that effect metadata uses; not the family of the id.
 *
 * <p>Generated from {@code src-gen/facts/pattern-families.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id family number
 * @param name name on the wire
 */
public record PatternFamily(int id, String name) {}

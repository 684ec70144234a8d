/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A family of effects: the high byte of their ids.
 *
 * <p>Generated from {@code src-gen/facts/effect-families.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id high byte of the effect ids of the family
 * @param name English name
 */
public record EffectFamily(int id, String name) {}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * An effect that a device may know; which ones it really has, only the device can tell.
 *
 * <p>Generated from {@code src-gen/facts/effects.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id family in the high byte, sequence in the low byte; never changed nor reused by the firmware
 * @param constant name of the constant in the firmware, without its prefix
 * @param name name under which a device lists it; free text that may change with firmware
 * @param family its family (key of EffectFamily)
 * @param legacyId number 0..161 that it had before ids were 16 bits wide; -1 for none
 * @param defaultBuild whether the default firmware build registers it
 */
public record Effect(int id, String constant, String name, int family, int legacyId, boolean defaultBuild) {}

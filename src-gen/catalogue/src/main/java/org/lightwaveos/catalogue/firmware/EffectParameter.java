/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

/**
 * A value of its own that one effect has.
 *
 * <p>Generated from {@code src-gen/facts/effect-parameters.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param effect effect (key of Effect)
 * @param name key in requests and replies
 * @param displayName name for people
 * @param min smallest value
 * @param max largest value
 * @param defaultValue value after a start
 * @param type 0 number, 1 whole number, 2 switch, 3 choice
 */
public record EffectParameter(
        int effect, String name, String displayName, float min, float max, float defaultValue, int type) {}

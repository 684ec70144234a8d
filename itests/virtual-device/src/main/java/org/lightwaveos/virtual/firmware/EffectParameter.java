/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

/**
 * A tunable of one effect. The device hands on what it is given; the effect itself keeps to its range.
 *
 * @param name         key in requests
 * @param displayName  for people
 * @param min          smallest value
 * @param max          largest value
 * @param defaultValue value at boot
 * @param type         number of the type on the wire: 0 is a floating-point number
 */
public record EffectParameter(String name, String displayName, float min, float max, float defaultValue, int type) {}

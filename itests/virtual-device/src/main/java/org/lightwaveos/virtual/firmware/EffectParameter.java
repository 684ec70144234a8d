/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

/**
 * A tunable of one effect.
 *
 * @param name         key in requests
 * @param displayName  for people
 * @param min          smallest value; what is below is raised to it
 * @param max          largest value; what is above is lowered to it
 * @param defaultValue value at boot
 * @param type         as the device reports it, for example {@code float (0)}
 */
public record EffectParameter(String name, String displayName, float min, float max, float defaultValue, String type) {}

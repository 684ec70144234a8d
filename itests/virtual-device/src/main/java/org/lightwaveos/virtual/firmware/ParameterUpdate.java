/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

/**
 * A change of one tunable of one effect, queued for the renderer.
 *
 * @param effectId effect that owns the tunable
 * @param name     the tunable's key
 * @param value    as requested, single precision as on the device
 */
public record ParameterUpdate(int effectId, String name, float value) {}

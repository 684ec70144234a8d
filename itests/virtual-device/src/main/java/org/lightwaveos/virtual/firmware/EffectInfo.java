/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;

/**
 * An effect registered on a device.
 *
 * @param id         family in the high byte
 * @param name       free text
 * @param parameters tunables of its own; few effects have any
 */
public record EffectInfo(int id, String name, List<EffectParameter> parameters) {

    public EffectInfo {
        parameters = List.copyOf(parameters);
    }

    /** An effect without tunables. */
    public static EffectInfo of(int id, String name) {
        return new EffectInfo(id, name, List.of());
    }
}

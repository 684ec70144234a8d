/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * The copy of the light that status frames and some REST answers are made of. It is refreshed every 100 ms, so it lags.
 *
 * @param light     every field is known
 * @param edgeMixer at the same moment
 */
public record StatusCache(LightState light, EdgeMixer edgeMixer) {

    /** A copy of what the renderer shows now. */
    static StatusCache of(Renderer renderer) {
        return new StatusCache(renderer.light(), renderer.edgeMixer());
    }

    /** The value of a field. */
    public int get(LightField field) {
        return light.get(field).orElseThrow();
    }
}

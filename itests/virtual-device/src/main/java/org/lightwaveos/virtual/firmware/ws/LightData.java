/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.List;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.device.EdgeMixer;
import org.lightwaveos.virtual.firmware.device.Renderer;
import org.lightwaveos.virtual.firmware.device.StatusCache;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** Blocks of light values that several answers share, in the order of the wire. */
public final class LightData {

    private static final List<LightField> SCALARS = List.of(
            LightField.BRIGHTNESS,
            LightField.SPEED,
            LightField.PALETTE,
            LightField.HUE,
            LightField.INTENSITY,
            LightField.SATURATION,
            LightField.COMPLEXITY,
            LightField.VARIATION);

    private LightData() {}

    /** The eight scalars as they are rendered now. */
    public static void putLive(Renderer renderer, JsonObject to) {
        SCALARS.forEach(field -> to.put(field.key(), renderer.get(field)));
    }

    /** The eight scalars of the cache. */
    public static void putCached(StatusCache cache, JsonObject to) {
        SCALARS.forEach(field -> to.put(field.key(), cache.get(field)));
    }

    /** The edge mixer as status frames carry it. */
    public static void putEdgeMixer(EdgeMixer mixer, JsonObject to) {
        to.put("edgeMixerMode", mixer.mode())
                .put("edgeMixerModeName", mixer.modeName())
                .put("edgeMixerSpread", mixer.spread())
                .put("edgeMixerStrength", mixer.strength())
                .put("edgeMixerSpatial", mixer.spatial())
                .put("edgeMixerSpatialName", mixer.spatialName())
                .put("edgeMixerTemporal", mixer.temporal())
                .put("edgeMixerTemporalName", mixer.temporalName());
    }
}

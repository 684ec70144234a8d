/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.virtual.firmware.device.EdgeMixer;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** The edge mixer as its own answers describe it. */
public final class EdgeMixerData {

    private EdgeMixerData() {}

    public static void put(EdgeMixer mixer, JsonObject to) {
        to.put("mode", mixer.mode())
                .put("modeName", mixer.modeName())
                .put("spread", mixer.spread())
                .put("strength", mixer.strength())
                .put("spatial", mixer.spatial())
                .put("spatialName", mixer.spatialName())
                .put("temporal", mixer.temporal())
                .put("temporalName", mixer.temporalName());
    }
}

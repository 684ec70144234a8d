/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.device.Hardware;
import org.lightwaveos.virtual.firmware.device.StatusCache;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/** The flat {@code status}, in the two forms that a device sends: asked for, and pushed. */
public final class StatusFrame {

    private StatusFrame() {}

    /** The broadcast; without sound, so no tempo, no key and the microphone at its floor. */
    public static String pushed(Device device, long nowMs) {
        JsonObject frame = light(device);
        long freeHeap = device.facts().freeHeap();
        frame.put("freeHeap", freeHeap)
                .put("freeHeapInternal", freeHeap)
                .put("freePsram", Hardware.FREE_PSRAM)
                .put("uptime", nowMs / 1000);
        LightData.putEdgeMixer(device.cache().edgeMixer(), frame);
        frame.put("audioSyncMode", Hardware.AUDIO_SYNC_MODE)
                .putFloat("bpm", 0)
                .putFloat("mic", Hardware.MICROPHONE_FLOOR_DB)
                .put("key", "");
        return JsonWriter.write(frame);
    }

    static JsonObject asked(Device device, long nowMs) {
        JsonObject frame = light(device);
        frame.put("freeHeap", device.facts().freeHeap()).put("uptime", nowMs / 1000);
        LightData.putEdgeMixer(device.cache().edgeMixer(), frame);
        return frame;
    }

    private static JsonObject light(Device device) {
        StatusCache cache = device.cache();
        JsonObject frame = new JsonObject().put("type", "status");
        int effect = cache.get(LightField.EFFECT);
        frame.put("effectId", effect);
        device.effects().findName(effect).ifPresent(name -> frame.put("effectName", name));
        LightData.putCached(cache, frame);
        DeviceFacts facts = device.facts();
        return frame.put("fps", facts.fps()).put("cpuPercent", facts.cpuPercent());
    }
}

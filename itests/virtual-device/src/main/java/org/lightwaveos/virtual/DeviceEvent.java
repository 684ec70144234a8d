/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that happened at a device.
 *
 * @param event its kind: {@code listening}, {@code announced}, {@code client.connected}, {@code client.refused},
 *     {@code client.closed}, {@code command}, {@code rest}, {@code push}, {@code light}, {@code rate.limited},
 *     {@code fault}, {@code button}, {@code sync.role}, {@code sync.peers}, {@code goodbye}, {@code crashed},
 *     {@code killed}, {@code closed}, {@code error}
 * @param device number of the device in this program, from 0
 * @param uuid of the device
 * @param t wall-clock time, milliseconds since 1970
 * @param nanos {@link System#nanoTime} of the moment, for measuring
 * @param fields what else is to be told, by kind
 */
public record DeviceEvent(String event, int device, String uuid, long t, long nanos, Map<String, ?> fields) {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    public DeviceEvent {
        fields = Map.copyOf(fields);
    }

    /** The event as one line of JSON, without the line's end. */
    public String toJson() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("event", event);
        all.put("device", device);
        all.put("uuid", uuid);
        all.put("t", t);
        new TreeMap<>(fields).forEach(all::put);
        return GSON.toJson(all);
    }
}

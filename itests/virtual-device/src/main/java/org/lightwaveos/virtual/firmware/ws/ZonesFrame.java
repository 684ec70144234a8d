/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/** The flat {@code zones.list} broadcast; the answer of that name has an envelope and no audio keys. */
public final class ZonesFrame {

    private ZonesFrame() {}

    public static String pushed(Device device) {
        JsonObject frame = new JsonObject().put("type", "zones.list");
        ZoneData.putAll(device.zones(), device.effects()::findName, true, frame);
        return JsonWriter.write(frame);
    }
}

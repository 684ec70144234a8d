/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lightwaveos.control.DeviceIdentity;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.Thing;

/** What a unit says of itself, as properties of its Thing. */
final class DeviceProperties {

    private DeviceProperties() {}

    /** The properties that the unit did tell; the others stay as they are. */
    static Map<String, String> of(DeviceIdentity identity) {
        Map<String, String> properties = new LinkedHashMap<>();
        identity.uuid().ifPresent(uuid -> properties.put(LightwaveBindingConstants.PROPERTY_UUID, uuid.text()));
        put(properties, Thing.PROPERTY_FIRMWARE_VERSION, identity.firmware());
        put(properties, Thing.PROPERTY_MODEL_ID, identity.board());
        put(properties, LightwaveBindingConstants.PROPERTY_SDK_VERSION, identity.sdk());
        return properties;
    }

    private static void put(Map<String, String> properties, String name, String value) {
        if (!value.isBlank()) {
            properties.put(name, value.strip());
        }
    }
}

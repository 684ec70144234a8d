/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.List;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** The keys that a strict message may have; the first other one is named in the complaint. */
record AllowedKeys(List<String> keys) {

    static AllowedKeys of(String... keys) {
        return new AllowedKeys(List.of(keys));
    }

    void check(JsonValue document) throws DecodeException {
        if (!(document instanceof JsonObject object)) {
            return;
        }
        for (String key : object.members().keySet()) {
            if (!keys.contains(key)) {
                throw new DecodeException("Unknown key '" + key + "'");
            }
        }
    }
}

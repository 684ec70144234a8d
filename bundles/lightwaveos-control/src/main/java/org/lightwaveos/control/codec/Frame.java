/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.Map;
import org.lightwaveos.model.Setting;

/** A message under construction. */
final class Frame {

    final JsonObject json = new JsonObject();

    /** @param requestId empty for none */
    Frame(String type, String requestId) {
        json.addProperty("type", type);
        if (!requestId.isEmpty()) {
            json.addProperty("requestId", requestId);
        }
    }

    Frame put(String key, int value) {
        json.addProperty(key, value);
        return this;
    }

    Frame put(String key, boolean value) {
        json.addProperty(key, value);
        return this;
    }

    Frame put(String key, String value) {
        json.addProperty(key, value);
        return this;
    }

    /** The values of those of the settings that have one, each in its form. */
    Frame put(Setting[] settings, Map<String, Float> values) {
        for (Setting setting : settings) {
            Float value = values.get(setting.key());
            if (value == null) {
                continue;
            }
            switch (setting.form()) {
                case SWITCH -> json.addProperty(setting.key(), value != 0);
                case WHOLE -> json.addProperty(setting.key(), value.intValue());
                case REAL -> json.addProperty(setting.key(), value);
            }
        }
        return this;
    }

    /** Only texts that a user typed, keys and names, can hold what is not ASCII. */
    String text() {
        return JsonText.ascii(json.toString());
    }
}

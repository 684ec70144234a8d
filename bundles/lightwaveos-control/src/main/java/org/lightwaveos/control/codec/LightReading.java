/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.OptionalInt;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * The light's values out of an object: each on its own, so that one bad value does not cost the others.
 *
 * @param light the good values
 * @param badValues how many were present but not an integer within the field's range
 */
record LightReading(LightState light, int badValues) {

    static LightReading of(JsonObject object) {
        LightState light = LightState.UNKNOWN;
        int bad = 0;
        for (LightField field : LightField.values()) {
            if (!object.has(field.key())) {
                continue;
            }
            OptionalInt value = JsonText.integer(object, field.key());
            if (value.isPresent() && field.accepts(value.getAsInt())) {
                light = light.with(field, value.getAsInt());
            } else {
                bad++;
            }
        }
        return new LightReading(light, bad);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.Setting;

/** Collects values out of objects: each on its own, so that one bad value does not cost the others. */
final class SettingReader {

    private final Map<Knob, Float> values = new HashMap<>();
    private int bad;

    /** All of these settings that the object has. */
    void settings(int part, JsonObject object, Setting... settings) {
        for (Setting setting : settings) {
            Knob knob = new Knob(part, setting.key());
            if (setting.form() == Setting.Form.SWITCH) {
                toggle(knob, object, setting.key());
            } else {
                boolean whole = setting.form() == Setting.Form.WHOLE;
                number(knob, object, setting.key(), whole, setting.min(), setting.max());
            }
        }
    }

    void toggle(Knob knob, JsonObject object, String key) {
        @Nullable JsonElement element = object.get(key);
        if (element instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            values.put(knob, primitive.getAsBoolean() ? 1f : 0f);
        } else if (element != null) {
            bad++;
        }
    }

    /** An integer within the bounds. */
    void number(Knob knob, JsonObject object, String key, int min, int max) {
        number(knob, object, key, true, min, max);
    }

    private void number(Knob knob, JsonObject object, String key, boolean whole, float min, float max) {
        if (!object.has(key)) {
            return;
        }
        float value = JsonText.number(object, key);
        if (value >= min && value <= max && (!whole || value == Math.rint(value))) {
            values.put(knob, value);
        } else {
            bad++;
        }
    }

    Map<Knob, Float> values() {
        return values;
    }

    int bad() {
        return bad;
    }
}

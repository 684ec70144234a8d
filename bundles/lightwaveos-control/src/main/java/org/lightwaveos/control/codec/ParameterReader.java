/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.model.LightField;

/** Reads the parameters of an effect. */
final class ParameterReader {

    /** The device lists no more. */
    private static final int MOST = 16;

    private ParameterReader() {}

    static EffectParameters read(JsonObject data) {
        List<EffectParameters.Parameter> parameters = new ArrayList<>();
        for (JsonObject each : JsonParts.objects(data, "parameters", MOST)) {
            String name = Names.name(each, "name");
            String label = Names.name(each, "displayName");
            float min = JsonText.number(each, "min");
            float max = JsonText.number(each, "max");
            float value = JsonText.number(each, "value");
            // a comparison with what is no number is false
            if (!name.isBlank() && min < max && value >= min && value <= max) {
                float byDefault = JsonText.number(each, "default");
                parameters.add(new EffectParameters.Parameter(
                        name,
                        label.isBlank() ? name : label,
                        min,
                        max,
                        byDefault >= min && byDefault <= max ? byDefault : min,
                        value,
                        JsonText.integer(each, "type").orElse(0)));
            }
        }
        int effect = JsonText.integer(data, "effectId").orElse(-1);
        return new EffectParameters(LightField.EFFECT.accepts(effect) ? effect : -1, parameters);
    }
}

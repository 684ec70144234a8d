/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.Setting;

/** Edge mixer, colour correction, camera mode and effect parameters of a {@link FakeDevice}. */
final class FakeSettings {

    final Map<EdgeMixerField, Float> edge = new TreeMap<>();
    final Map<CorrectionField, Float> correction = new TreeMap<>();
    final Map<Integer, Map<String, Float>> parameters = new TreeMap<>();
    boolean camera;
    int saves;
    private final Map<LightField, Integer> light;
    private int brightnessBefore;

    FakeSettings(Map<LightField, Integer> light) {
        this.light = light;
        edge.put(EdgeMixerField.MODE, 0f);
        edge.put(EdgeMixerField.SPREAD, 30f);
        edge.put(EdgeMixerField.STRENGTH, 255f);
        edge.put(EdgeMixerField.SPATIAL, 0f);
        edge.put(EdgeMixerField.TEMPORAL, 0f);
        for (CorrectionField field : CorrectionField.values()) {
            correction.put(field, field.min());
        }
        parameters.put(256, new TreeMap<>(Map.of("gain", 0.5f, "count", 3f)));
        parameters.put(257, new TreeMap<>(Map.of("gain", 0.25f)));
    }

    Optional<Map.Entry<String, JsonObject>> ask(String type, JsonObject command) {
        return switch (type) {
            case "edge_mixer.get" -> Optional.of(Map.entry(type, write(edge, new JsonObject())));
            case "colorCorrection.getConfig" -> Optional.of(Map.entry(type, write(correction, new JsonObject())));
            case "cameraMode.get" -> {
                JsonObject data = new JsonObject();
                data.addProperty("enabled", camera);
                yield Optional.of(Map.entry(type, data));
            }
            case "effects.parameters.get" ->
                Optional.of(Map.entry(
                        "effects.parameters", parameters(command.get("effectId").getAsInt())));
            default -> Optional.empty();
        };
    }

    Optional<String> change(String type, JsonObject command, boolean lost) {
        switch (type) {
            case "edge_mixer.set" -> {
                read(command, EdgeMixerField.values(), lost ? new TreeMap<>() : edge);
                return Optional.of(type);
            }
            case "colorCorrection.setConfig", "colorCorrection.setMode" -> {
                read(command, CorrectionField.values(), lost ? new TreeMap<>() : correction);
                return Optional.of(type);
            }
            case "cameraMode.set" -> {
                if (!lost) {
                    film(command.get("enabled").getAsBoolean());
                }
                return Optional.of(type);
            }
            case "effects.parameters.set" -> {
                Map<String, Float> own =
                        parameters.getOrDefault(command.get("effectId").getAsInt(), Map.of());
                for (Map.Entry<String, JsonElement> e :
                        command.getAsJsonObject("parameters").entrySet()) {
                    if (!lost && own.containsKey(e.getKey())) {
                        own.put(e.getKey(), e.getValue().getAsFloat());
                    }
                }
                return Optional.of("effects.parameters.changed");
            }
            case "edge_mixer.save", "colorCorrection.save" -> {
                saves++;
                return Optional.of(type);
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    void film(boolean on) {
        if (on && !camera) {
            brightnessBefore = light.get(LightField.BRIGHTNESS);
            light.put(LightField.BRIGHTNESS, Math.min(180, brightnessBefore));
            light.put(LightField.FADE_AMOUNT, 180);
            correction.put(CorrectionField.GAMMA_VALUE, 2.2f);
        } else if (!on && camera) {
            light.put(LightField.BRIGHTNESS, brightnessBefore);
            light.put(LightField.FADE_AMOUNT, 128);
        }
        camera = on;
    }

    /** Edge mixer modes above 4 are confirmed and dropped. */
    private static <S extends Setting> void read(JsonObject command, S[] settings, Map<S, Float> into) {
        for (S setting : settings) {
            if (command.has(setting.key())) {
                JsonElement element = command.get(setting.key());
                boolean flag = setting.form() == Setting.Form.SWITCH;
                float value = flag ? element.getAsBoolean() ? 1 : 0 : element.getAsFloat();
                if (setting != EdgeMixerField.MODE || value <= 4) {
                    into.put(setting, value);
                }
            }
        }
    }

    private static <S extends Setting> JsonObject write(Map<S, Float> values, JsonObject data) {
        values.forEach((setting, value) -> {
            switch (setting.form()) {
                case SWITCH -> data.addProperty(setting.key(), value != 0);
                case WHOLE -> data.addProperty(setting.key(), value.intValue());
                case REAL -> data.addProperty(setting.key(), new java.math.BigDecimal(value.toString()));
            }
        });
        return data;
    }

    private JsonObject parameters(int effect) {
        JsonObject data = new JsonObject();
        data.addProperty("effectId", effect);
        JsonArray list = new JsonArray();
        parameters.getOrDefault(effect, Map.of()).forEach((name, value) -> {
            JsonObject parameter = new JsonObject();
            parameter.addProperty("name", name);
            parameter.addProperty("displayName", name.toUpperCase(Locale.ROOT));
            parameter.addProperty("min", 0);
            parameter.addProperty("max", 9);
            parameter.addProperty("default", 1);
            parameter.addProperty("value", (double) value);
            parameter.addProperty("type", 0);
            list.add(parameter);
        });
        data.add("parameters", list);
        return data;
    }
}

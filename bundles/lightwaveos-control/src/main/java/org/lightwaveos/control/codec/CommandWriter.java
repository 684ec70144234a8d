/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.model.LightField;

/**
 * Writes what we send. Every frame is pure ASCII and well under 1.4 kB: the device parses each TCP segment as a message
 * of its own (device facts, section 2.3).
 */
public final class CommandWriter {

    private CommandWriter() {}

    public static String parametersGet(String requestId) {
        return frame("parameters.get", requestId).toString();
    }

    public static String effectsGetCurrent(String requestId) {
        return frame("effects.getCurrent", requestId).toString();
    }

    /** Sets several fields at once; mood and fade amount are not among those that the device takes here. */
    public static String parametersSet(String requestId, Map<LightField, Integer> values) {
        JsonObject frame = frame("parameters.set", requestId);
        values.forEach((field, value) -> frame.addProperty(field.key(), value));
        return frame.toString();
    }

    /** Without a transition the object must be absent: any object, even an empty one, starts one. */
    public static String effectsSetCurrent(String requestId, int effectId, OptionalInt transition) {
        JsonObject frame = frame("effects.setCurrent", requestId);
        frame.addProperty(LightField.EFFECT.key(), effectId);
        if (transition.isPresent()) {
            JsonObject how = new JsonObject();
            how.addProperty("type", transition.getAsInt());
            frame.add("transition", how);
        }
        return frame.toString();
    }

    /** The device never answers these. */
    public static String effectStep(int direction) {
        return frame(direction < 0 ? "prevEffect" : "nextEffect", "").toString();
    }

    public static String auth(String requestId, String apiKey) {
        JsonObject frame = frame("auth", requestId);
        frame.addProperty("apiKey", apiKey);
        return ascii(frame.toString());
    }

    /** Body of {@code POST parameters}. */
    public static String parametersBody(Map<LightField, Integer> values) {
        JsonObject body = new JsonObject();
        values.forEach((field, value) -> body.addProperty(field.key(), value));
        return body.toString();
    }

    private static JsonObject frame(String type, String requestId) {
        JsonObject frame = new JsonObject();
        frame.addProperty("type", type);
        if (!requestId.isEmpty()) {
            frame.addProperty("requestId", requestId);
        }
        return frame;
    }

    /** Only a key that a user typed can hold anything else. */
    private static String ascii(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (char c : json.toCharArray()) {
            if (c < 0x80) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.toString();
    }
}

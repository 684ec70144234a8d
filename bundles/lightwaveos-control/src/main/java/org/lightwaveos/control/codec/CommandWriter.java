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
        return new Frame("parameters.get", requestId).text();
    }

    public static String effectsGetCurrent(String requestId) {
        return new Frame("effects.getCurrent", requestId).text();
    }

    /** Sets several fields at once; mood and fade amount are not among those that the device takes here. */
    public static String parametersSet(String requestId, Map<LightField, Integer> values) {
        Frame frame = new Frame("parameters.set", requestId);
        values.forEach((field, value) -> frame.put(field.key(), value));
        return frame.text();
    }

    /** Without a transition the object must be absent: any object, even an empty one, starts one. */
    public static String effectsSetCurrent(String requestId, int effectId, OptionalInt transition) {
        Frame frame = new Frame("effects.setCurrent", requestId).put(LightField.EFFECT.key(), effectId);
        if (transition.isPresent()) {
            JsonObject how = new JsonObject();
            how.addProperty("type", transition.getAsInt());
            frame.json.add("transition", how);
        }
        return frame.text();
    }

    /** The device never answers these. */
    public static String effectStep(int direction) {
        return new Frame(direction < 0 ? "prevEffect" : "nextEffect", "").text();
    }

    public static String auth(String requestId, String apiKey) {
        return new Frame("auth", requestId).put("apiKey", apiKey).text();
    }

    /** Body of {@code POST parameters}. */
    public static String parametersBody(Map<LightField, Integer> values) {
        JsonObject body = new JsonObject();
        values.forEach((field, value) -> body.addProperty(field.key(), value));
        return body.toString();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object; keeps the order in which its keys first came. */
public final class JsonObject implements JsonValue {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    /** The members in order; a read-only view. */
    public Map<String, JsonValue> members() {
        return Collections.unmodifiableMap(members);
    }

    @Override
    public JsonValue get(String key) {
        return members.getOrDefault(key, NULL);
    }

    @Override
    public boolean has(String key) {
        return members.containsKey(key);
    }

    /** Takes the member away, if it is there. */
    public void remove(String key) {
        members.remove(key);
    }

    /** Sets a member; one of that name keeps its place. */
    public JsonObject put(String key, JsonValue value) {
        members.put(key, value);
        return this;
    }

    public JsonObject put(String key, String text) {
        return put(key, new JsonString(text));
    }

    public JsonObject put(String key, long value) {
        return put(key, JsonInteger.of(value));
    }

    public JsonObject put(String key, boolean value) {
        return put(key, new JsonBool(value));
    }

    /** Sets a number that is written as a fraction where it has one. */
    public JsonObject putFloat(String key, double value) {
        return put(key, new JsonFloat(value));
    }

    /** Sets a member to an empty object and gives it for filling. */
    public JsonObject putObject(String key) {
        JsonObject object = new JsonObject();
        put(key, object);
        return object;
    }

    /** Sets a member to an empty array and gives it for filling. */
    public JsonArray putArray(String key) {
        JsonArray array = new JsonArray();
        put(key, array);
        return array;
    }
}

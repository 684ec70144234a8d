/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An array; grows while a document is built. */
public final class JsonArray implements JsonValue {

    private final List<JsonValue> items = new ArrayList<>();

    /** The elements in order; a read-only view. */
    public List<JsonValue> items() {
        return Collections.unmodifiableList(items);
    }

    public int size() {
        return items.size();
    }

    public JsonArray add(JsonValue value) {
        items.add(value);
        return this;
    }

    public JsonArray add(String text) {
        return add(new JsonString(text));
    }

    public JsonArray add(long value) {
        return add(JsonInteger.of(value));
    }

    /** Appends an empty object and gives it for filling. */
    public JsonObject addObject() {
        JsonObject object = new JsonObject();
        add(object);
        return object;
    }
}

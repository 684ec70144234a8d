/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Builds a JSON object field by field; null values are left out, as Gson leaves them out. */
public final class Fields {

    private final JsonObject json = new JsonObject();

    /** Adds a field: a JSON tree as it is, anything else as Gson maps it. */
    public Fields put(String name, Object value) {
        if (value instanceof JsonElement element) {
            json.add(name, element);
        } else if (value != null) {
            json.add(name, Json.tree(value));
        }
        return this;
    }

    public JsonObject json() {
        return json;
    }

    public String text() {
        return Json.text(json);
    }
}

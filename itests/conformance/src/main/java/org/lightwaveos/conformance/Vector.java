/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonObject;

/** One recorded case: what was sent, and what came of it. */
public record Vector(String name, JsonObject input, JsonObject expected) {

    static Vector of(JsonObject json) {
        return new Vector(
                json.get("name").getAsString(), json.getAsJsonObject("input"), json.getAsJsonObject("expected"));
    }
}

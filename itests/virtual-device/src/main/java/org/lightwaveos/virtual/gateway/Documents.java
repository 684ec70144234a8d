/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import com.google.gson.JsonPrimitive;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** The little that the gateway reads and writes of JSON itself. */
final class Documents {

    private Documents() {}

    /** A member's text; empty if it is absent or no string. */
    static String text(JsonValue document, String key) {
        return document.get(key).asCString();
    }

    /** A JSON string literal. */
    static String quote(String text) {
        return new JsonPrimitive(text).toString();
    }
}

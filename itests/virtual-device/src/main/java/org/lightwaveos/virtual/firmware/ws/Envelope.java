/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Optional;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonString;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/**
 * The key that names a message's command, and the name.
 *
 * @param key  {@code type}, or {@code cmd} where there is no type
 * @param name any JSON value may name a command; what is no string counts as it is written
 */
public record Envelope(String key, String name) {

    /** Takes the envelope's key out of the document; empty if it has none. */
    public static Optional<Envelope> open(JsonValue document) {
        String key = document.has("type") ? "type" : "cmd";
        if (!(document instanceof JsonObject object) || !object.has(key)) {
            return Optional.empty();
        }
        JsonValue value = object.get(key);
        object.remove(key);
        String name = value instanceof JsonString string ? string.asCString() : JsonWriter.write(value);
        return Optional.of(new Envelope(key, name));
    }
}

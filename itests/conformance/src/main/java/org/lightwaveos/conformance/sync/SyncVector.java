/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** One recorded case of the sync vectors. */
record SyncVector(String name, JsonObject input, JsonObject expected, Set<String> tags) {

    static SyncVector of(JsonObject json) {
        Set<String> tags = new HashSet<>();
        for (JsonElement tag : json.getAsJsonArray("tags")) {
            tags.add(tag.getAsString());
        }
        return new SyncVector(
                json.get("name").getAsString(), json.getAsJsonObject("input"), json.getAsJsonObject("expected"), tags);
    }

    String operation() {
        return input.get("op").getAsString();
    }

    /** The text of the input, given as it is or in hex. */
    String text() {
        return input.has("hex")
                ? new String(HexFormat.of().parseHex(input.get("hex").getAsString()), StandardCharsets.UTF_8)
                : input.get("text").getAsString();
    }

    /** The same as bytes, which need not be a text. */
    byte[] bytes() {
        return input.has("hex")
                ? HexFormat.of().parseHex(input.get("hex").getAsString())
                : input.get("text").getAsString().getBytes(StandardCharsets.UTF_8);
    }

    /** The firmware crashed, or did what no rule of its documents says. */
    boolean isOdd() {
        return tags.contains("crash") || tags.contains("quirk");
    }
}

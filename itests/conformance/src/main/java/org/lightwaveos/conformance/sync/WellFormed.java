/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;

/** Whether a text is one well-formed JSON object without a key that stands twice: only such texts our reader owes. */
final class WellFormed {

    private WellFormed() {}

    static boolean object(String text) {
        try (JsonReader in = new JsonReader(new StringReader(text))) {
            if (in.peek() != JsonToken.BEGIN_OBJECT) {
                return false;
            }
            walk(in);
            return in.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    private static void walk(JsonReader in) throws IOException {
        switch (in.peek()) {
            case BEGIN_OBJECT -> {
                Set<String> keys = new HashSet<>();
                in.beginObject();
                while (in.hasNext()) {
                    if (!keys.add(in.nextName())) {
                        throw new IOException("a key twice");
                    }
                    walk(in);
                }
                in.endObject();
            }
            case BEGIN_ARRAY -> {
                in.beginArray();
                while (in.hasNext()) {
                    walk(in);
                }
                in.endArray();
            }
            default -> in.skipValue();
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.json.JsonParts;

/** Reads names that a device gives to numbers. */
final class Names {

    /** Longest name kept; what a person can read, and a bound on what an impostor can make us store. */
    private static final int LONGEST = 100;

    private Names() {}

    /** The text under the key, cut if it is too long. */
    static String name(JsonObject object, String key) {
        String text = JsonParts.text(object, key);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** An entry whose number is 0..max and whose name is not blank. */
    static Optional<NamedId> entry(JsonObject entry, String idKey, int max) {
        OptionalInt id = JsonText.integer(entry, idKey);
        String name = name(entry, "name");
        return id.isPresent() && id.getAsInt() >= 0 && id.getAsInt() <= max && !name.isBlank()
                ? Optional.of(new NamedId(id.getAsInt(), name, name(entry, "category")))
                : Optional.empty();
    }

    /** The good entries of a list, at most {@code max + 1} of them. */
    static List<NamedId> list(JsonObject parent, String key, String idKey, int max) {
        List<NamedId> entries = new ArrayList<>();
        for (JsonObject object : JsonParts.objects(parent, key, max + 1)) {
            entry(object, idKey, max).ifPresent(entries::add);
        }
        return entries;
    }
}

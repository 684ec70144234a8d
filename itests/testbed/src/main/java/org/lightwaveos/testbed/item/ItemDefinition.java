/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;

/**
 * What an item is, without its state.
 *
 * @param type like "Dimmer" or "Number:Angle"
 * @param name letters, digits and underscores, no digit first
 * @param label may be null
 * @param category may be null
 */
public record ItemDefinition(
        String type, String name, String label, String category, List<String> tags, List<String> groupNames) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    public ItemDefinition {
        tags = List.copyOf(tags);
        groupNames = List.copyOf(groupNames);
    }

    /** The definition, or nothing if the type is unknown or the name invalid. */
    public static Optional<ItemDefinition> of(JsonObject json) {
        ItemDefinition item = new ItemDefinition(
                Json.string(json, "type"),
                Json.string(json, "name"),
                Json.string(json, "label"),
                Json.string(json, "category"),
                Json.strings(json, "tags"),
                Json.strings(json, "groupNames"));
        boolean valid = item.name != null
                && NAME.matcher(item.name).matches()
                && ItemType.named(item.type).isPresent();
        return valid ? Optional.of(item) : Optional.empty();
    }

    /** Puts the fields behind those that are there already. */
    public JsonObject json(Fields fields) {
        return fields.put("type", type)
                .put("name", name)
                .put("label", label)
                .put("category", category)
                .put("tags", tags)
                .put("groupNames", groupNames)
                .json();
    }

    ItemType itemType() {
        return ItemType.named(type).orElseThrow();
    }
}

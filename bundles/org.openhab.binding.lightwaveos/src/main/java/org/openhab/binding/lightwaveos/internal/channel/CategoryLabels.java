/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lightwaveos.control.NamedId;

/**
 * A list as a user chooses from it: entries of one category together, each with its category behind its name, so that a
 * page can still be searched by name.
 */
public final class CategoryLabels {

    private CategoryLabels() {}

    /** The entries with their labels as names; categories in the order in which they first occur. */
    public static List<NamedId> of(List<NamedId> entries) {
        Map<String, List<NamedId>> byCategory = new LinkedHashMap<>();
        for (NamedId entry : entries) {
            List<NamedId> alike = byCategory.getOrDefault(entry.category(), new ArrayList<>());
            alike.add(new NamedId(entry.id(), label(entry), entry.category()));
            byCategory.put(entry.category(), alike);
        }
        return byCategory.values().stream().flatMap(List::stream).toList();
    }

    static String label(NamedId entry) {
        return entry.category().isBlank() ? entry.name() : entry.name() + " (" + entry.category() + ")";
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.List;
import java.util.OptionalInt;
import org.lightwaveos.control.NamedId;

/**
 * What can be chosen on an effect or palette channel.
 *
 * @param entries ids and names, in the order in which a user should see them
 * @param complete whether a device published the list, so that an id outside it does not exist
 */
public record NamedChoices(List<NamedId> entries, boolean complete) {

    public NamedChoices {
        entries = List.copyOf(entries);
    }

    /** Whether the id can be chosen, as far as is known. */
    public boolean mayHave(int id) {
        return !complete || entries.stream().anyMatch(entry -> entry.id() == id);
    }

    /** The first entry of that name, or with that label, whatever its case; empty if there is none. */
    public OptionalInt idOf(String name) {
        return entries.stream()
                .filter(entry -> entry.name().strip().equalsIgnoreCase(name)
                        || CategoryLabels.label(entry).equalsIgnoreCase(name))
                .mapToInt(NamedId::id)
                .findFirst();
    }
}

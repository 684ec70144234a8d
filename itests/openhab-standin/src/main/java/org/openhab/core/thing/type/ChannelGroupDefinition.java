/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A channel group that a thing type has. Immutable. */
@NonNullByDefault
public class ChannelGroupDefinition {

    private final String id;
    private final ChannelGroupTypeUID type;
    private final @Nullable String label;
    private final @Nullable String description;

    /** @throws IllegalArgumentException without an id */
    public ChannelGroupDefinition(
            String id, ChannelGroupTypeUID typeUID, @Nullable String label, @Nullable String description)
            throws IllegalArgumentException {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The ID must neither be null nor empty!");
        }
        this.id = id;
        this.type = typeUID;
        this.label = label;
        this.description = description;
    }

    public ChannelGroupDefinition(String id, ChannelGroupTypeUID typeUID) throws IllegalArgumentException {
        this(id, typeUID, null, null);
    }

    public String getId() {
        return id;
    }

    public ChannelGroupTypeUID getTypeUID() {
        return type;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return "ChannelGroupDefinition [id=" + id + ", typeUID=" + type + "]";
    }
}

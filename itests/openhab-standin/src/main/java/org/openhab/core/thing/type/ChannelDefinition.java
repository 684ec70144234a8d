/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A channel that a thing type has. What it leaves open comes from the channel's type. Immutable. */
@NonNullByDefault
public class ChannelDefinition {

    private final String id;
    private final ChannelTypeUID type;
    private final @Nullable String label;
    private final @Nullable String description;
    private final Map<String, String> properties;
    private final @Nullable AutoUpdatePolicy policy;

    ChannelDefinition(
            String id,
            ChannelTypeUID type,
            @Nullable String label,
            @Nullable String description,
            @Nullable Map<String, String> properties,
            @Nullable AutoUpdatePolicy policy) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The ID must neither be null nor empty!");
        }
        this.id = id;
        this.type = type;
        this.label = label;
        this.description = description;
        this.properties = properties == null ? Map.of() : Map.copyOf(properties);
        this.policy = policy;
    }

    public String getId() {
        return id;
    }

    public ChannelTypeUID getChannelTypeUID() {
        return type;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public Map<String, String> getProperties() {
        return properties;
    }

    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        return policy;
    }

    @Override
    public String toString() {
        return "ChannelDefinition [id=" + id + ", type=" + type + ", properties=" + properties + "]";
    }
}

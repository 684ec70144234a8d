/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Builds a {@link ChannelDefinition}. */
@NonNullByDefault
public class ChannelDefinitionBuilder {

    private final String id;
    private final ChannelTypeUID type;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable Map<String, String> properties;
    private @Nullable AutoUpdatePolicy policy;

    /** Starts with all that the definition has. */
    public ChannelDefinitionBuilder(ChannelDefinition channelDefinition) {
        this(channelDefinition.getId(), channelDefinition.getChannelTypeUID());
        label = channelDefinition.getLabel();
        description = channelDefinition.getDescription();
        properties = channelDefinition.getProperties();
        policy = channelDefinition.getAutoUpdatePolicy();
    }

    public ChannelDefinitionBuilder(String id, ChannelTypeUID channelTypeUID) {
        this.id = id;
        this.type = channelTypeUID;
    }

    public ChannelDefinitionBuilder withProperties(@Nullable Map<String, String> properties) {
        this.properties = properties;
        return this;
    }

    public ChannelDefinitionBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    public ChannelDefinitionBuilder withDescription(@Nullable String description) {
        this.description = description;
        return this;
    }

    public ChannelDefinitionBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy autoUpdatePolicy) {
        policy = autoUpdatePolicy;
        return this;
    }

    /** @throws IllegalArgumentException without an id */
    public ChannelDefinition build() {
        return new ChannelDefinition(id, type, label, description, properties, policy);
    }
}

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

    public ChannelDefinitionBuilder(ChannelDefinition channelDefinition) {
        throw new UnsupportedOperationException();
    }

    public ChannelDefinitionBuilder(String id, ChannelTypeUID channelTypeUID) {
        throw new UnsupportedOperationException();
    }

    public ChannelDefinitionBuilder withProperties(@Nullable Map<String, String> properties) {
        throw new UnsupportedOperationException();
    }

    public ChannelDefinitionBuilder withLabel(@Nullable String label) {
        throw new UnsupportedOperationException();
    }

    public ChannelDefinitionBuilder withDescription(@Nullable String description) {
        throw new UnsupportedOperationException();
    }

    public ChannelDefinitionBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy autoUpdatePolicy) {
        throw new UnsupportedOperationException();
    }

    public ChannelDefinition build() {
        throw new UnsupportedOperationException();
    }
}

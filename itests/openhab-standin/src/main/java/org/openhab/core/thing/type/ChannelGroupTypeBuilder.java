/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds a {@link ChannelGroupType}. */
@NonNullByDefault
public class ChannelGroupTypeBuilder {

    public static ChannelGroupTypeBuilder instance(ChannelGroupTypeUID channelGroupTypeUID, String label) {
        throw new UnsupportedOperationException();
    }

    public ChannelGroupType build() {
        throw new UnsupportedOperationException();
    }

    public ChannelGroupTypeBuilder withDescription(String description) {
        throw new UnsupportedOperationException();
    }

    public ChannelGroupTypeBuilder withCategory(String category) {
        throw new UnsupportedOperationException();
    }

    public ChannelGroupTypeBuilder withChannelDefinitions(List<ChannelDefinition> channelDefinitions) {
        throw new UnsupportedOperationException();
    }
}

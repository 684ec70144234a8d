/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.net.URI;
import java.util.Collection;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds a {@link ChannelType}. */
@NonNullByDefault
public interface ChannelTypeBuilder<@NonNull T extends ChannelTypeBuilder<T>> {

    T isAdvanced(boolean advanced);

    T withDescription(String description);

    T withCategory(String category);

    T withTag(String tag);

    T withTags(Collection<String> tags);

    T withConfigDescriptionURI(URI configDescriptionURI);

    ChannelType build();

    /** @throws IllegalArgumentException without an item type */
    static StateChannelTypeBuilder state(ChannelTypeUID channelTypeUID, String label, String itemType) {
        return new BuiltStateChannelType(channelTypeUID, label, itemType);
    }

    static TriggerChannelTypeBuilder trigger(ChannelTypeUID channelTypeUID, String label) {
        return new BuiltTriggerChannelType(channelTypeUID, label);
    }
}

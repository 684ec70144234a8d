/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** All channel group types. */
@NonNullByDefault
public class ChannelGroupTypeRegistry {

    public List<ChannelGroupType> getChannelGroupTypes() {
        throw new UnsupportedOperationException();
    }

    public List<ChannelGroupType> getChannelGroupTypes(@Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ChannelGroupType getChannelGroupType(@Nullable ChannelGroupTypeUID channelGroupTypeUID) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ChannelGroupType getChannelGroupType(
            @Nullable ChannelGroupTypeUID channelGroupTypeUID, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    protected void addChannelGroupTypeProvider(ChannelGroupTypeProvider channelGroupTypeProvider) {
        throw new UnsupportedOperationException();
    }

    protected void removeChannelGroupTypeProvider(ChannelGroupTypeProvider channelGroupTypeProvider) {
        throw new UnsupportedOperationException();
    }
}

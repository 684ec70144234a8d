/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** All channel types. */
@NonNullByDefault
public class ChannelTypeRegistry {

    public List<ChannelType> getChannelTypes() {
        throw new UnsupportedOperationException();
    }

    public List<ChannelType> getChannelTypes(@Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    protected void addChannelTypeProvider(ChannelTypeProvider channelTypeProviders) {
        throw new UnsupportedOperationException();
    }

    protected void removeChannelTypeProvider(ChannelTypeProvider channelTypeProviders) {
        throw new UnsupportedOperationException();
    }
}

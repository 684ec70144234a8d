/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.Collection;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A source of channel types. */
@NonNullByDefault
public interface ChannelTypeProvider {

    Collection<ChannelType> getChannelTypes(@Nullable Locale locale);

    @Nullable
    ChannelType getChannelType(ChannelTypeUID channelTypeUID, @Nullable Locale locale);
}

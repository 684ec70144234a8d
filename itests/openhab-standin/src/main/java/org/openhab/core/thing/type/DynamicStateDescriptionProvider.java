/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.types.StateDescription;

/** Describes a channel's state at run time. */
@NonNullByDefault
public interface DynamicStateDescriptionProvider {

    @Nullable
    StateDescription getStateDescription(
            Channel channel, @Nullable StateDescription originalStateDescription, @Nullable Locale locale);
}

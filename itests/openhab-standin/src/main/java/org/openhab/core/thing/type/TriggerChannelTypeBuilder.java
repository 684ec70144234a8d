/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.EventDescription;

/** Builds a type of channels that fire events. */
@NonNullByDefault
public interface TriggerChannelTypeBuilder extends ChannelTypeBuilder<TriggerChannelTypeBuilder> {

    TriggerChannelTypeBuilder withEventDescription(EventDescription eventDescription);
}

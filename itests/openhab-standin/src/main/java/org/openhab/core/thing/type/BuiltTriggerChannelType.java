/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.EventDescription;

/** The builder of channel types that fire events. */
@NonNullByDefault
final class BuiltTriggerChannelType extends BuiltChannelType<TriggerChannelTypeBuilder>
        implements TriggerChannelTypeBuilder {

    private @Nullable EventDescription events;

    BuiltTriggerChannelType(ChannelTypeUID uid, String label) {
        super(uid, label);
    }

    @Override
    TriggerChannelTypeBuilder self() {
        return this;
    }

    @Override
    public TriggerChannelTypeBuilder withEventDescription(EventDescription eventDescription) {
        events = eventDescription;
        return this;
    }

    @Override
    public ChannelType build() {
        return new ChannelType(
                uid,
                advanced,
                null,
                null,
                ChannelKind.TRIGGER,
                label,
                description,
                category,
                tags,
                null,
                null,
                events,
                configDescription,
                null);
    }
}

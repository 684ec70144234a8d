/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A channel group that a thing type has. */
@NonNullByDefault
public class ChannelGroupDefinition {

    public ChannelGroupDefinition(
            String id, ChannelGroupTypeUID typeUID, @Nullable String label, @Nullable String description)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public ChannelGroupDefinition(String id, ChannelGroupTypeUID typeUID) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    public ChannelGroupTypeUID getTypeUID() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getLabel() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getDescription() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}

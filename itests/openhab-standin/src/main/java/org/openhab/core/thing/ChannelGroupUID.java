/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Identifies a group of channels of a Thing. */
@NonNullByDefault
public class ChannelGroupUID extends UID {

    public ChannelGroupUID(String channelGroupUid) {
        throw new UnsupportedOperationException();
    }

    public ChannelGroupUID(ThingUID thingUID, String id) {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        throw new UnsupportedOperationException();
    }

    public ThingUID getThingUID() {
        throw new UnsupportedOperationException();
    }
}

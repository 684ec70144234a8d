/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.UID;

/** Identifies a type of channels: binding, type. */
@NonNullByDefault
public class ChannelTypeUID extends UID {

    public ChannelTypeUID(String uid) {
        super(uid);
    }

    public ChannelTypeUID(String bindingId, String channelTypeId) {
        super(bindingId, channelTypeId);
    }

    public String getId() {
        return getSegment(1);
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        return 2;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Identifies a channel of a Thing. */
@NonNullByDefault
public class ChannelUID extends UID {

    public static final Pattern CHANNEL_SEGMENT_PATTERN = /*INIT*/ null;

    public static final String CHANNEL_GROUP_SEPARATOR = "#";

    public ChannelUID(String channelUid) {
        throw new UnsupportedOperationException();
    }

    public ChannelUID(ThingUID thingUID, String id) {
        throw new UnsupportedOperationException();
    }

    public ChannelUID(ChannelGroupUID channelGroupUID, String id) {
        throw new UnsupportedOperationException();
    }

    public ChannelUID(ThingUID thingUID, String groupId, String id) {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    public String getIdWithoutGroup() {
        throw new UnsupportedOperationException();
    }

    public boolean isInGroup() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getGroupId() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void validateSegment(String segment, int index, int length) {
        throw new UnsupportedOperationException();
    }

    public ThingUID getThingUID() {
        throw new UnsupportedOperationException();
    }
}

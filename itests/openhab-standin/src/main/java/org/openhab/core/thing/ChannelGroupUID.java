/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Identifies a group of channels of a Thing: the Thing's segments and the group's id. */
@NonNullByDefault
public class ChannelGroupUID extends UID {

    public ChannelGroupUID(String channelGroupUid) {
        super(channelGroupUid);
        try {
            getThingUID();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "ChannelGroupUID contains an invalid ThingUID part: " + e.getMessage(), e);
        }
    }

    public ChannelGroupUID(ThingUID thingUID, String id) {
        super(under(thingUID, id));
    }

    static List<String> under(ThingUID thingUID, String id) {
        List<String> segments = new ArrayList<>(thingUID.getAllSegments());
        segments.add(id);
        return segments;
    }

    public String getId() {
        return getSegment(getAllSegments().size() - 1);
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        return 4;
    }

    public ThingUID getThingUID() {
        List<String> all = getAllSegments();
        return new ThingUID(all.subList(0, all.size() - 1).toArray(String[]::new));
    }
}

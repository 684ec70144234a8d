/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Identifies a Thing: binding, type (may be empty), ids of its bridges from the outermost in, own id. */
@NonNullByDefault
public class ThingUID extends UID {

    private static final String UNTYPED = "";

    public ThingUID(ThingTypeUID thingTypeUID, String id) {
        super(thingTypeUID.getBindingId(), thingTypeUID.getId(), id);
    }

    public ThingUID(ThingTypeUID thingTypeUID, ThingUID bridgeUID, String id) {
        super(path(thingTypeUID.getBindingId(), thingTypeUID.getId(), upTo(bridgeUID), id));
    }

    public ThingUID(ThingTypeUID thingTypeUID, String id, String... bridgeIds) {
        super(path(thingTypeUID.getBindingId(), thingTypeUID.getId(), List.of(bridgeIds), id));
    }

    public ThingUID(String bindingId, String id) {
        super(bindingId, UNTYPED, id);
    }

    public ThingUID(String bindingId, ThingUID bridgeUID, String id) {
        super(path(bindingId, UNTYPED, upTo(bridgeUID), id));
    }

    public ThingUID(String bindingId, String thingTypeId, String id) {
        super(bindingId, thingTypeId, id);
    }

    public ThingUID(String thingUID) {
        super(thingUID);
    }

    public ThingUID(String... segments) {
        super(segments);
    }

    private static List<String> upTo(ThingUID bridge) {
        List<String> all = bridge.getAllSegments();
        return all.subList(2, all.size());
    }

    private static List<String> path(String bindingId, String typeId, List<String> bridgeIds, String id) {
        List<String> path = new ArrayList<>();
        path.add(bindingId);
        path.add(typeId);
        path.addAll(bridgeIds);
        path.add(id);
        return path;
    }

    public List<String> getBridgeIds() {
        return getAllSegments().subList(2, getAllSegments().size() - 1);
    }

    public String getId() {
        return getSegment(getAllSegments().size() - 1);
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        return 3;
    }
}

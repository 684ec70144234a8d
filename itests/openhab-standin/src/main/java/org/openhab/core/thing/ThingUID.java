/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Identifies a Thing: binding, type, bridges, id. */
@NonNullByDefault
public class ThingUID extends UID {

    public ThingUID(ThingTypeUID thingTypeUID, String id) {
        throw new UnsupportedOperationException();
    }

    public ThingUID(ThingTypeUID thingTypeUID, ThingUID bridgeUID, String id) {
        throw new UnsupportedOperationException();
    }

    public ThingUID(ThingTypeUID thingTypeUID, String id, String... bridgeIds) {
        throw new UnsupportedOperationException();
    }

    public ThingUID(String bindingId, String id) {
        throw new UnsupportedOperationException();
    }

    public ThingUID(String bindingId, ThingUID bridgeUID, String id) {
        throw new UnsupportedOperationException();
    }

    public ThingUID(String bindingId, String thingTypeId, String id) {
        throw new UnsupportedOperationException();
    }

    public ThingUID(String thingUID) {
        throw new UnsupportedOperationException();
    }

    public ThingUID(String... segments) {
        throw new UnsupportedOperationException();
    }

    public List<String> getBridgeIds() {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        throw new UnsupportedOperationException();
    }
}

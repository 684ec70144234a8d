/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Identifies a type of Things: binding and type. */
@NonNullByDefault
public class ThingTypeUID extends UID {

    public ThingTypeUID(String uid) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeUID(String bindingId, String thingTypeId) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }
}

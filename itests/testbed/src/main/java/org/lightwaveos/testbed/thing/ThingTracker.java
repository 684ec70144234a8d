/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import org.openhab.core.thing.Thing;

/** Told of changes in the registry, in order, on the thread that made them. */
interface ThingTracker {

    void added(Thing thing);

    /** The Thing is to be removed once its handler agrees. */
    void removing(Thing thing);

    void removed(Thing thing);

    void updated(Thing oldThing, Thing newThing);
}

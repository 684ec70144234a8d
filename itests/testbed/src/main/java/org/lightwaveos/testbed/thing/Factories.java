/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/** The handler factories that are there now. */
final class Factories {

    private final List<ThingHandlerFactory> all = new CopyOnWriteArrayList<>();

    void add(ThingHandlerFactory factory) {
        all.add(factory);
    }

    void remove(ThingHandlerFactory factory) {
        all.remove(factory);
    }

    /** The first factory that supports the type, or null. */
    ThingHandlerFactory of(ThingTypeUID type) {
        for (ThingHandlerFactory factory : all) {
            if (factory.supportsThingType(type)) {
                return factory;
            }
        }
        return null;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/** Which handler of which factory serves which Thing. */
final class Handlers {

    private record Registered(ThingHandler handler, ThingHandlerFactory factory) {}

    private final Map<ThingUID, Registered> registered = new ConcurrentHashMap<>();

    void put(ThingUID uid, ThingHandler handler, ThingHandlerFactory factory) {
        registered.put(uid, new Registered(handler, factory));
    }

    void remove(ThingUID uid) {
        registered.remove(uid);
    }

    /** The handler, or null. */
    ThingHandler handler(ThingUID uid) {
        Registered entry = registered.get(uid);
        return entry == null ? null : entry.handler();
    }

    /** The factory that made the handler, or null. */
    ThingHandlerFactory factory(ThingUID uid) {
        Registered entry = registered.get(uid);
        return entry == null ? null : entry.factory();
    }

    /** Whether the Thing has the handler that is registered for it. */
    boolean serves(Thing thing) {
        ThingHandler handler = handler(thing.getUID());
        return handler != null && handler == thing.getHandler();
    }

    List<ThingUID> ofFactory(ThingHandlerFactory factory) {
        return registered.entrySet().stream()
                .filter(entry -> entry.getValue().factory() == factory)
                .map(Map.Entry::getKey)
                .toList();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;

/** The Things of an openHAB. By proxy, because a genuine registry has many more methods than anybody asks here. */
public final class FakeThings {

    final List<RegistryChangeListener<Thing>> listeners = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();

    public ThingRegistry registry() {
        return (ThingRegistry) Proxy.newProxyInstance(
                ThingRegistry.class.getClassLoader(),
                new Class<?>[] {ThingRegistry.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "stream" -> List.copyOf(things).stream();
                    case "addRegistryChangeListener" -> {
                        listeners.add(listener(arguments[0]));
                        yield null;
                    }
                    case "removeRegistryChangeListener" -> {
                        listeners.remove(arguments[0]);
                        yield null;
                    }
                    default -> throw new AssertionError(method.getName() + ": not asked");
                });
    }

    public void add(Thing thing) {
        things.add(thing);
        List.copyOf(listeners).forEach(listener -> listener.added(thing));
    }

    public void remove(Thing thing) {
        things.removeIf(known -> known.getUID().equals(thing.getUID()));
        List.copyOf(listeners).forEach(listener -> listener.removed(thing));
    }

    @SuppressWarnings("unchecked")
    private static RegistryChangeListener<Thing> listener(Object listener) {
        return (RegistryChangeListener<Thing>) listener;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.store.JsonFile;
import org.lightwaveos.testbed.store.JsonFiles;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** openHAB's registry of Things, all of them managed, kept across restarts. */
@Component(service = {ThingRegistry.class, Things.class})
public final class Things implements ThingRegistry {

    private final Map<String, Thing> things = new ConcurrentSkipListMap<>();
    private final List<RegistryChangeListener<Thing>> listeners = new CopyOnWriteArrayList<>();
    private final List<ThingTracker> trackers = new CopyOnWriteArrayList<>();
    private final EventBus bus;
    private final JsonFile file;

    @Activate
    public Things(@Reference EventBus bus, @Reference JsonFiles files) {
        this.bus = bus;
        this.file = files.file("org.openhab.core.thing.Thing");
        for (JsonElement json : file.all().values()) {
            Thing thing = StoredThing.read(json.getAsJsonObject());
            things.put(thing.getUID().toString(), thing);
        }
    }

    /** The tracker hears of Things that are there already, too. */
    void track(ThingTracker tracker) {
        things.values().forEach(tracker::added);
        trackers.add(tracker);
    }

    @Override
    public Thing add(Thing thing) {
        String key = thing.getUID().toString();
        if (things.putIfAbsent(key, thing) != null) {
            throw new IllegalArgumentException("Thing " + key + " already exists");
        }
        JsonObject json = ThingJson.plain(thing);
        file.put(key, ThingJson.stored(thing));
        listeners.forEach(listener -> listener.added(thing));
        bus.post(ThingEvents.added(thing.getUID(), json));
        trackers.forEach(tracker -> tracker.added(thing));
        return thing;
    }

    /** Takes the new Thing's place in the registry, handler and status included. */
    @Override
    public Thing update(Thing thing) {
        String key = thing.getUID().toString();
        Thing old = things.get(key);
        if (old == null) {
            return null;
        }
        if (old != thing) {
            thing.setHandler(old.getHandler());
            thing.setStatusInfo(old.getStatusInfo());
            things.put(key, thing);
        }
        JsonObject json = ThingJson.plain(thing);
        JsonElement before = file.put(key, ThingJson.stored(thing));
        listeners.forEach(listener -> listener.updated(old, thing));
        trackers.forEach(tracker -> tracker.updated(old, thing));
        bus.post(ThingEvents.updated(
                thing.getUID(), json, before == null ? json : ThingJson.plain(before.getAsJsonObject())));
        return old;
    }

    /** Asks the handler to remove the Thing; it is gone later. */
    @Override
    public Thing remove(ThingUID uid) {
        Thing thing = get(uid);
        if (thing != null) {
            trackers.forEach(tracker -> tracker.removing(thing));
        }
        return thing;
    }

    @Override
    public Thing forceRemove(ThingUID uid) {
        Thing thing = things.remove(uid.toString());
        if (thing != null) {
            JsonObject json = ThingJson.plain(thing);
            file.remove(uid.toString());
            listeners.forEach(listener -> listener.removed(thing));
            trackers.forEach(tracker -> tracker.removed(thing));
            bus.post(ThingEvents.removed(uid, json));
        }
        return thing;
    }

    @Override
    public Thing get(ThingUID uid) {
        return things.get(uid.toString());
    }

    @Override
    public Channel getChannel(ChannelUID uid) {
        Thing thing = get(uid.getThingUID());
        return thing == null ? null : thing.getChannel(uid);
    }

    @Override
    public Collection<Thing> getAll() {
        return List.copyOf(things.values());
    }

    @Override
    public Stream<Thing> stream() {
        return getAll().stream();
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<Thing> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<Thing> listener) {
        listeners.remove(listener);
    }

    /** Runs on the caller's thread, in openHAB that of the HTTP request. */
    @Override
    public void updateConfiguration(ThingUID uid, Map<String, Object> parameters) {
        withHandler(uid, (thing, handler) -> handler.handleConfigurationUpdate(parameters));
    }

    private void withHandler(ThingUID uid, BiConsumer<Thing, ThingHandler> action) {
        Thing thing = get(uid);
        if (thing == null) {
            throw new IllegalArgumentException("Thing with UID " + uid + " does not exist.");
        }
        ThingHandler handler = thing.getHandler();
        if (handler == null) {
            throw new IllegalStateException("Thing with UID " + uid + " has no handler attached.");
        }
        action.accept(thing, handler);
    }

    @Override
    public Thing createThingOfType(
            ThingTypeUID type, ThingUID uid, ThingUID bridge, String label, Configuration configuration) {
        throw new UnsupportedOperationException("The testbed makes Things by its REST API and inbox only");
    }
}

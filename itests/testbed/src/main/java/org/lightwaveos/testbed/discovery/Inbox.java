/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.discovery;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.testbed.core.Pools;
import org.lightwaveos.testbed.event.BusEvent;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.json.Json;
import org.lightwaveos.testbed.store.JsonFile;
import org.lightwaveos.testbed.store.JsonFiles;
import org.lightwaveos.testbed.thing.ThingCreator;
import org.lightwaveos.testbed.thing.Things;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What discovery has found. A result for a Thing that is there already updates the Thing's configuration instead. */
@Component(service = Inbox.class)
public final class Inbox implements DiscoveryListener, RegistryChangeListener<Thing> {

    private static final long TTL_CHECK_SECONDS = 30;

    private final Logger logger = LoggerFactory.getLogger(Inbox.class);
    private final Map<String, InboxEntry> entries = new ConcurrentSkipListMap<>();
    private final Map<String, Class<?>> discoverers = new ConcurrentHashMap<>();
    private final EventBus bus;
    private final Things things;
    private final ThingCreator creator;
    private final JsonFile file;
    private final ScheduledFuture<?> ttlCheck;

    @Activate
    public Inbox(
            @Reference EventBus bus,
            @Reference Things things,
            @Reference ThingCreator creator,
            @Reference JsonFiles files,
            @Reference Pools pools) {
        this.bus = bus;
        this.things = things;
        this.creator = creator;
        this.file = files.file("org.openhab.core.config.discovery.DiscoveryResult");
        for (JsonElement json : file.all().values()) {
            InboxEntry entry = InboxEntry.of(json.getAsJsonObject());
            entries.put(entry.thing().toString(), entry);
        }
        things.addRegistryChangeListener(this);
        ttlCheck = ThreadPoolManager.getScheduledPool("discovery")
                .scheduleWithFixedDelay(this::expire, TTL_CHECK_SECONDS, TTL_CHECK_SECONDS, TimeUnit.SECONDS);
    }

    public Collection<InboxEntry> all() {
        return List.copyOf(entries.values());
    }

    /** The entry, or null. */
    public InboxEntry get(ThingUID uid) {
        return entries.get(uid.toString());
    }

    /** Makes a Thing of an entry; nothing if no add-on knows its type. */
    public Optional<Thing> approve(InboxEntry entry, String label, String newThingId) {
        ThingUID uid = newThingId == null ? entry.thing() : renamed(entry.thing(), newThingId);
        Optional<Thing> thing = creator.create(
                entry.type(), uid, entry.bridge(), label == null ? entry.label() : label, entry.properties());
        thing.ifPresent(found -> {
            things.forceRemove(uid);
            things.add(found);
            remove(entry.thing());
        });
        return thing;
    }

    private static ThingUID renamed(ThingUID uid, String id) {
        return new ThingUID(uid.toString().replaceFirst("[^:]*$", id));
    }

    public synchronized boolean remove(ThingUID uid) {
        InboxEntry entry = entries.remove(uid.toString());
        if (entry == null) {
            return false;
        }
        file.remove(uid.toString());
        discoverers.remove(uid.toString());
        post(entry, "removed", "InboxRemovedEvent");
        return true;
    }

    public synchronized void setIgnored(InboxEntry entry, boolean ignored) {
        put(entry.withIgnored(ignored), false);
    }

    private void put(InboxEntry entry, boolean added) {
        entries.put(entry.thing().toString(), entry);
        file.put(entry.thing().toString(), entry.json());
        post(entry, added ? "added" : "updated", added ? "InboxAddedEvent" : "InboxUpdatedEvent");
    }

    private void post(InboxEntry entry, String verb, String type) {
        bus.post(new BusEvent("openhab/inbox/" + entry.thing() + "/" + verb, type, Json.text(entry.json())));
    }

    @Override
    public synchronized void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
        ThingUID uid = result.getThingUID();
        Thing thing = things.get(uid);
        InboxEntry found = InboxEntry.of(result, asKept(result));
        if (thing != null) {
            synchronizeConfiguration(thing, found);
            return;
        }
        InboxEntry known = entries.get(uid.toString());
        put(known == null ? found : known.refreshedBy(found), known == null);
        discoverers.put(uid.toString(), source.getClass());
        if (known == null) {
            logger.info("Added new thing '{}' to inbox.", uid);
        }
    }

    /** Values that are no parameters become text. */
    private Map<String, Object> asKept(DiscoveryResult result) {
        List<String> parameters = creator.parameterNames(result.getThingTypeUID());
        Map<String, Object> kept = new HashMap<>();
        result.getProperties()
                .forEach((key, value) -> kept.put(key, parameters.contains(key) ? value : String.valueOf(value)));
        return kept;
    }

    /** Only parameters that the Thing has a value for, and only if the value differs. */
    private void synchronizeConfiguration(Thing thing, InboxEntry found) {
        Map<String, Object> values = creator.normalized(thing.getThingTypeUID(), new HashMap<>(found.properties()));
        boolean changed = false;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            if (thing.getConfiguration().containsKey(value.getKey())
                    && !value.getValue().equals(thing.getConfiguration().get(value.getKey()))) {
                thing.getConfiguration().put(value.getKey(), value.getValue());
                changed = true;
            }
        }
        if (changed) {
            logger.debug("The configuration for thing '{}' is updated...", thing.getUID());
            things.update(thing);
        }
    }

    @Override
    public void thingRemoved(DiscoveryService source, ThingUID uid) {
        remove(uid);
    }

    @Override
    public synchronized Collection<ThingUID> removeOlderResults(
            DiscoveryService source, Instant timestamp, Collection<ThingTypeUID> types, ThingUID bridge) {
        Set<ThingUID> removed = new HashSet<>();
        for (InboxEntry entry : all()) {
            Class<?> discoverer = discoverers.get(entry.thing().toString());
            if (types != null
                    && types.contains(entry.type())
                    && (bridge == null || bridge.equals(entry.bridge()))
                    && entry.seen().isBefore(timestamp)
                    && (discoverer == null || discoverer == source.getClass())) {
                remove(entry.thing());
                removed.add(entry.thing());
            }
        }
        return removed;
    }

    private void expire() {
        Instant now = Instant.now();
        all().stream().filter(entry -> entry.isExpired(now)).forEach(entry -> remove(entry.thing()));
    }

    @Override
    public void added(Thing thing) {
        remove(thing.getUID());
    }

    /** What was found for a bridge that is gone is of no use. */
    @Override
    public void removed(Thing thing) {
        if (thing instanceof Bridge) {
            all().stream()
                    .filter(entry -> thing.getUID().equals(entry.bridge()))
                    .forEach(entry -> remove(entry.thing()));
        }
    }

    @Override
    public void updated(Thing oldThing, Thing thing) {}

    @Deactivate
    void deactivate() {
        ttlCheck.cancel(true);
        things.removeRegistryChangeListener(this);
    }
}

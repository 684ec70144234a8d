/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.lightwaveos.testbed.core.Pools;
import org.lightwaveos.testbed.core.SafeCalls;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.link.Links;
import org.lightwaveos.testbed.store.JsonFile;
import org.lightwaveos.testbed.store.JsonFiles;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingManager;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gives Things their handlers and takes them away again, as Things, factories and switches come and go. */
@Component(
        immediate = true,
        service = {ThingManager.class, HandlerLife.class})
public final class HandlerLife implements ThingManager, ThingTracker {

    private static final String POOL = "thingManager";

    private final Map<ThingUID, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Set<ThingUID> updatedByHandler = ConcurrentHashMap.newKeySet();
    private final Factories factories = new Factories();
    private final HandlerStarter starter;
    private final Family family;
    private final Things things;
    private final Statuses statuses;
    private final Types types;
    private final SafeCalls calls;
    private final Pools pools;
    private final JsonFile disabled;

    @Activate
    public HandlerLife(
            @Reference Things things,
            @Reference Statuses statuses,
            @Reference Types types,
            @Reference Links links,
            @Reference EventBus bus,
            @Reference SafeCalls calls,
            @Reference Pools pools,
            @Reference JsonFiles files,
            @Reference ThingAssembler assembler,
            @Reference HandlerOutput output) {
        this.things = things;
        this.statuses = statuses;
        this.types = types;
        this.calls = calls;
        this.pools = pools;
        this.disabled = files.file("thing_status_storage");
        this.family = new Family(things, pools);
        this.starter = new HandlerStarter(
                new HandlerCallback(this, output, bus, links, types, assembler), types, statuses, calls);
        types.onAdded(this::serveAll);
        things.track(this);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFactory(ThingHandlerFactory factory) {
        factories.add(factory);
        serveAll();
    }

    void removeFactory(ThingHandlerFactory factory) {
        factories.remove(factory);
        for (ThingUID uid : starter.handlers().ofFactory(factory)) {
            Thing thing = things.get(uid);
            if (thing != null) {
                stop(thing);
            }
        }
    }

    /** Whoever is under it goes first. */
    private void stop(Thing thing) {
        family.children(thing).forEach(this::stop);
        locked(thing.getUID(), () -> {
            ThingHandler handler = starter.handlers().handler(thing.getUID());
            starter.stop(thing, isEnabled(thing.getUID()));
            if (handler != null) {
                family.disposed(thing, handler);
            }
        });
    }

    private void serveAll() {
        things.stream()
                .filter(thing -> !starter.handlers().serves(thing))
                .filter(thing -> factories.of(thing.getThingTypeUID()) != null)
                .forEach(this::serve);
    }

    private void serve(Thing thing) {
        locked(thing.getUID(), () -> {
            ThingHandlerFactory factory = factories.of(thing.getThingTypeUID());
            if (!isEnabled(thing.getUID())) {
                statuses.set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED, null);
            } else if (factory == null) {
                statuses.set(
                        thing,
                        ThingStatus.UNINITIALIZED,
                        ThingStatusDetail.HANDLER_MISSING_ERROR,
                        "Handler factory not found");
            } else if (types.thingType(thing.getThingTypeUID()) == null) {
                statuses.set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.NOT_YET_READY, null);
            } else if (!starter.handlers().serves(thing) && !family.mayStart(thing)) {
                waitForBridge(thing);
            } else {
                starter.start(thing, factory);
            }
        });
    }

    private void waitForBridge(Thing thing) {
        statuses.set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.BRIDGE_UNINITIALIZED, null);
    }

    /** The bridge of that name, or null. */
    Bridge bridge(ThingUID uid) {
        return family.bridge(uid);
    }

    @Override
    public void added(Thing thing) {
        statuses.announce(thing);
        serve(thing);
    }

    @Override
    public void removing(Thing thing) {
        statuses.set(thing, ThingStatus.REMOVING, ThingStatusDetail.NONE, null);
        askForRemoval(thing);
    }

    private void askForRemoval(Thing thing) {
        pools.pool(POOL).execute(() -> {
            ThingHandler handler = thing.getHandler();
            if (handler != null) {
                calls.submit(thing.getUID(), handler::handleRemoval);
            }
        });
    }

    @Override
    public void removed(Thing thing) {
        ThingHandlerFactory factory = starter.handlers().factory(thing.getUID());
        stop(thing);
        if (factory != null) {
            calls.callAndWait(thing.getUID(), () -> factory.removeThing(thing.getUID()), e -> {}, () -> {});
        }
        locks.remove(thing.getUID());
    }

    @Override
    public void updated(Thing oldThing, Thing newThing) {
        if (updatedByHandler.contains(newThing.getUID())) {
            return;
        }
        locked(newThing.getUID(), () -> {
            ThingHandler handler = starter.handlers().handler(newThing.getUID());
            if (handler != null && Statuses.isInitialized(newThing)) {
                starter.tellUpdated(newThing, handler);
            } else if (handler == null) {
                serve(newThing);
            } else {
                starter.stop(newThing, true);
                serve(newThing);
            }
        });
    }

    void thingUpdatedByHandler(Thing thing) {
        updatedByHandler.add(thing.getUID());
        try {
            if (things.update(thing) == null) {
                throw new IllegalArgumentException(
                        "Cannot update thing " + thing.getUID() + " because it is not known to the registry");
            }
        } finally {
            updatedByHandler.remove(thing.getUID());
        }
    }

    void configurationUpdatedByHandler(Thing thing) {
        if (!Statuses.isInitialized(thing)) {
            locked(thing.getUID(), () -> starter.initialize(thing));
        }
    }

    /** Handlers may set UNKNOWN, ONLINE, OFFLINE, and REMOVED when they were asked to. */
    void statusFromHandler(Thing thing, ThingStatusInfo info) {
        ThingStatusInfo infoBefore = thing.getStatusInfo();
        ThingStatus before = infoBefore.getStatus();
        ThingStatus after = info.getStatus();
        HandlerStatusRules.check(before, after);
        if (before == ThingStatus.REMOVING && after != ThingStatus.REMOVED) {
            if (after == ThingStatus.ONLINE) {
                askForRemoval(thing);
            }
            return;
        }
        statuses.set(thing, info);
        family.told(thing, infoBefore, info, this::serve);
        if (after == ThingStatus.REMOVED) {
            pools.pool("forceRemove").execute(() -> things.forceRemove(thing.getUID()));
        }
    }

    @Override
    public boolean isEnabled(ThingUID uid) {
        return disabled.get(uid.toString()) == null;
    }

    @Override
    public void setEnabled(ThingUID uid, boolean enabled) {
        Thing thing = things.get(uid);
        if (enabled) {
            disabled.remove(uid.toString());
        } else {
            disabled.put(uid.toString(), new com.google.gson.JsonPrimitive(""));
        }
        if (thing == null || enabled == thing.isEnabled()) {
            return;
        }
        if (enabled) {
            serve(thing);
            if (!starter.handlers().serves(thing)) {
                statuses.set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.HANDLER_MISSING_ERROR, null);
            }
            return;
        }
        if (starter.handlers().serves(thing)) {
            stop(thing);
        } else {
            statuses.set(thing, ThingStatus.UNINITIALIZED, ThingStatusDetail.DISABLED, null);
        }
        family.children(thing).stream()
                .filter(child -> child.getStatus() == ThingStatus.UNINITIALIZED
                        && child.getStatusInfo().getStatusDetail() != ThingStatusDetail.DISABLED)
                .forEach(this::waitForBridge);
    }

    private void locked(ThingUID uid, Runnable work) {
        ReentrantLock lock = locks.computeIfAbsent(uid, key -> new ReentrantLock());
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    @Deactivate
    void deactivate() {
        things.stream().filter(starter.handlers()::serves).forEach(this::stop);
    }
}

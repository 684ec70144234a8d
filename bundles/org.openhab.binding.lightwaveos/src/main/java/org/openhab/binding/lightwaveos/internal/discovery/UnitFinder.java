/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/**
 * Finds out which unit is where. A plain announcement is believed at once; one that leaves a doubt (several addresses, a
 * name that another unit uses too, no UUID) has every address that it names asked who is there.
 */
public final class UnitFinder implements ProbeQueue.Answers, AutoCloseable {

    /** Hears what was found out by asking. */
    public interface Listener {

        void found(FoundUnit unit);

        void gone(FoundUnit unit);
    }

    /** After a good-bye: long enough for a restart, so that the inbox does not flap. */
    static final Duration AFTER_GOODBYE = Duration.ofSeconds(20);

    /** Where a unit answers those who have joined its own access point (device facts, section 8). */
    static final Endpoint OWN_ACCESS_POINT = new Endpoint("192.168.4.1", 80);

    private static final int UNITS = 128;

    private final DeviceSightings sightings;
    private final PeerSightings peers;
    private final BooleanSupplier inAccessPointNetwork;
    private final ProbeQueue probes;
    private final NameBook names = new NameBook();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Who was found where last. All access must be guarded by itself. */
    private final Map<DeviceUuid, Endpoint> units = new BoundedMap<>(UNITS);

    /**
     * @param asker asks one endpoint for its identity
     * @param inAccessPointNetwork whether this host has joined the access point of a unit
     * @param scheduler openHAB's, never blocked
     */
    UnitFinder(
            DeviceSightings sightings,
            PeerSightings peers,
            ProbeQueue.Asker asker,
            BooleanSupplier inAccessPointNetwork,
            ScheduledExecutorService scheduler,
            LongSupplier nanoTime) {
        this.sightings = sightings;
        this.peers = peers;
        this.inAccessPointNetwork = inAccessPointNetwork;
        probes = new ProbeQueue(asker, this, scheduler, nanoTime);
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /**
     * mDNS has announced a service.
     *
     * @return the unit, if it is one of ours, beyond doubt, no peer but a device, and not a Thing at work already
     */
    public Optional<FoundUnit> announced(Announcement announcement) {
        if (peers.announced(announcement)) {
            return Optional.empty();
        }
        Optional<DeviceUuid> unit = announcement.unit();
        List<Endpoint> candidates = announcement.candidates();
        if (candidates.isEmpty() || unit.isEmpty() && !announcement.hasFamilyName()) {
            return Optional.empty();
        }
        names.noteEndpoints(announcement.name(), candidates);
        unit.ifPresent(uuid -> names.noteUnit(announcement.name(), uuid));
        candidates.forEach(candidate -> sightings.alive(candidate.host()));
        sightings.alive(announcement.host());
        if (unit.isPresent() && candidates.size() == 1 && !names.isShared(announcement.name())) {
            return publishable(new FoundUnit(unit.get(), candidates.get(0)));
        }
        candidates.forEach(probes::ask);
        return Optional.empty();
    }

    /** A service has said good-bye, or was not heard of for long: in a while it is seen whether its units still answer. */
    public void withdrawn(String name) {
        if (peers.withdrawn(name)) {
            return;
        }
        names.endpointsOf(name).forEach(endpoint -> probes.askAgain(endpoint, AFTER_GOODBYE));
    }

    /** Whether several units were heard of under this name, so that it stands for none of them. */
    public boolean isShared(String name) {
        return names.isShared(name);
    }

    /** A user wants to know now. Nothing is asked but what mDNS has named, and the access point that this host is in. */
    void scan() {
        names.allEndpoints().forEach(endpoint -> probes.askAgain(endpoint, Duration.ZERO));
        if (inAccessPointNetwork.getAsBoolean()) {
            probes.askAgain(OWN_ACCESS_POINT, Duration.ZERO);
        }
    }

    @Override
    public void close() {
        probes.close();
    }

    @Override
    public void answered(Endpoint endpoint, DeviceIdentity identity) {
        identity.uuid()
                .flatMap(uuid -> publishable(new FoundUnit(uuid, endpoint)))
                .ifPresent(unit -> listeners.forEach(listener -> listener.found(unit)));
    }

    @Override
    public void silent(Endpoint endpoint) {
        names.drop(endpoint);
        List<DeviceUuid> lost;
        synchronized (units) {
            lost = units.entrySet().stream()
                    .filter(unit -> unit.getValue().equals(endpoint))
                    .map(Map.Entry::getKey)
                    .toList();
            lost.forEach(units::remove);
        }
        for (DeviceUuid unit : lost) {
            peers.gone(unit);
            listeners.forEach(listener -> listener.gone(new FoundUnit(unit, endpoint)));
        }
    }

    /** Wakes the unit's Thing, if it has one at work, and our own peer; else it may be offered to the user. */
    private Optional<FoundUnit> publishable(FoundUnit unit) {
        sightings.seen(unit.uuid(), unit.endpoint());
        peers.seen(unit.uuid(), unit.endpoint());
        if (sightings.isWatched(unit.uuid(), unit.thing())) {
            return Optional.empty();
        }
        synchronized (units) {
            units.put(unit.uuid(), unit.endpoint());
        }
        return Optional.of(unit);
    }
}

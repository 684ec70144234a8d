/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where peers, and units that may be peers, are. Told by whoever has heard or asked; tells our own peer when one is at
 * work, and whoever wants to know that there is somebody at all.
 */
@Component(service = PeerSightings.class)
public class PeerSightings {

    /** Hears of every sighting; returns at once. */
    public interface Watcher {

        /** Somebody is there; a peer verifies that itself. */
        void seen(DeviceUuid uuid, Endpoint where);

        /** It has taken its announcement back, or no longer answers. */
        void gone(DeviceUuid uuid);
    }

    private static final int PEERS = 128;

    private final DeviceSightings devices;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    // All access must be guarded by "this".
    private final Map<DeviceUuid, Endpoint> places = new BoundedMap<>(PEERS);
    private final Map<String, DeviceUuid> names = new BoundedMap<>(PEERS);

    @Activate
    public PeerSightings(@Reference DeviceSightings devices) {
        this.devices = devices;
        devices.onVerified(this::seen);
    }

    /** The watcher hears of those that were seen before, too. */
    public void add(Watcher watcher) {
        watchers.add(watcher);
        Map<DeviceUuid, Endpoint> known;
        synchronized (this) {
            known = Map.copyOf(places);
        }
        known.forEach(watcher::seen);
    }

    public void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    public synchronized boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * A unit or peer is there beyond doubt. Where its Thing is at work, the place is the Thing's: a unit grants this host one
     * connection, which the two then share.
     */
    public void seen(DeviceUuid uuid, Endpoint where) {
        Optional<Endpoint> ofThing = devices.endpointOf(uuid);
        Endpoint place = ofThing.isPresent() ? ofThing.get() : where;
        synchronized (this) {
            places.put(uuid, place);
        }
        watchers.forEach(watcher -> watcher.seen(uuid, place));
    }

    /** See {@link Watcher#gone}. */
    public void gone(DeviceUuid uuid) {
        synchronized (this) {
            places.remove(uuid);
        }
        watchers.forEach(watcher -> watcher.gone(uuid));
    }

    /** @return whether it was the announcement of a peer, and so is dealt with */
    boolean announced(Announcement announcement) {
        Optional<DeviceUuid> peer = announcement.peer();
        List<Endpoint> candidates = announcement.candidates();
        if (peer.isEmpty() || candidates.isEmpty()) {
            return peer.isPresent();
        }
        synchronized (this) {
            names.put(announcement.name(), peer.get());
        }
        seen(peer.get(), candidates.get(0));
        return true;
    }

    /** @return whether the name is that of a peer, and so the good-bye is dealt with */
    boolean withdrawn(String name) {
        @Nullable DeviceUuid peer;
        synchronized (this) {
            peer = names.get(name);
        }
        if (peer == null) {
            return false;
        }
        gone(peer);
        return true;
    }
}

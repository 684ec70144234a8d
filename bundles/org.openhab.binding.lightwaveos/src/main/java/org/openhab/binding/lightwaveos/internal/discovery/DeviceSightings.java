/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Component;

/** Tells Things at work where their units were seen, so that a device that is back is used at once. */
@Component(service = DeviceSightings.class)
public class DeviceSightings {

    /** A Thing at work. Every method returns at once. */
    public interface Watcher {

        ThingUID thing();

        /** The unit that it belongs to; empty until it has met one. */
        Optional<DeviceUuid> unit();

        /** Where it looks for its unit. */
        Endpoint endpoint();

        /** Its unit was seen there; it verifies that itself before it sends a command. */
        void seenAt(Endpoint where);
    }

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<DeviceUuid, Endpoint>> verified = new CopyOnWriteArrayList<>();

    public void add(Watcher watcher) {
        watchers.add(watcher);
    }

    public void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** A Thing has met its unit there. */
    public void verified(DeviceUuid unit, Endpoint where) {
        verified.forEach(listener -> listener.accept(unit, where));
    }

    /** The listener hears of every unit that a Thing has met; it returns at once. */
    void onVerified(BiConsumer<DeviceUuid, Endpoint> listener) {
        verified.add(listener);
    }

    /** Where the unit's Thing looks for it; empty if none is at work for it. */
    Optional<Endpoint> endpointOf(DeviceUuid unit) {
        return watchers.stream()
                .filter(watcher -> watcher.unit().equals(Optional.of(unit)))
                .map(Watcher::endpoint)
                .findFirst();
    }

    /** Whether a Thing looks after the unit already, or has the UID that discovery would give it. */
    boolean isWatched(DeviceUuid unit, ThingUID discovered) {
        return watchers.stream()
                .anyMatch(watcher ->
                        watcher.thing().equals(discovered) || watcher.unit().equals(Optional.of(unit)));
    }

    /** The unit was seen there. */
    void seen(DeviceUuid unit, Endpoint where) {
        for (Watcher watcher : watchers) {
            if (watcher.unit().equals(Optional.of(unit))) {
                watcher.seenAt(where);
            }
        }
    }

    /** Something of ours is alive at this host name or address: whoever looks there looks again. */
    void alive(String host) {
        for (Watcher watcher : watchers) {
            if (watcher.endpoint().host().equalsIgnoreCase(host)) {
                watcher.seenAt(watcher.endpoint());
            }
        }
    }
}

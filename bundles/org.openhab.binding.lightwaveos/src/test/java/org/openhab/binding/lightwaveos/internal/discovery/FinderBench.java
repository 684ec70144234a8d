/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.core.thing.ThingUID;

/** A finder in a network of the test's making, for tests in other packages. */
public final class FinderBench {

    private final VirtualScheduler time = new VirtualScheduler();
    private final FakeNetwork network = new FakeNetwork();
    private final UnitFinder finder;
    private final PeerSightings peers;
    private final List<ThingUID> found = new ArrayList<>();
    private final List<ThingUID> gone = new ArrayList<>();

    public FinderBench() {
        this(new DeviceSightings());
    }

    /** With Things that may be woken. */
    public FinderBench(DeviceSightings sightings) {
        peers = new PeerSightings(sightings);
        finder = new UnitFinder(sightings, peers, network, () -> false, time, time::nanoTime);
        finder.addListener(new UnitFinder.Listener() {
            @Override
            public void found(FoundUnit unit) {
                found.add(unit.thing());
            }

            @Override
            public void gone(FoundUnit unit) {
                gone.add(unit.thing());
            }
        });
    }

    public UnitFinder finder() {
        return finder;
    }

    /** Whom our own peer would be told of. */
    public PeerSightings peers() {
        return peers;
    }

    public void unitAt(String address, int port, String uuid) {
        network.put(address, port, new DeviceUuid(uuid));
    }

    public void nobodyAt(String address, int port) {
        network.remove(address, port);
    }

    /** Lets a minute pass; the endpoints that were asked in all, in order and each once. */
    public List<String> askedAfterAMinute() {
        time.pass(Duration.ofMinutes(1));
        return network.asked.stream().map(Endpoint::toString).distinct().toList();
    }

    public List<ThingUID> found() {
        return found;
    }

    public List<ThingUID> gone() {
        return gone;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.LightwaveStorage;
import org.openhab.binding.lightwaveos.internal.handler.FakeStorage;
import org.openhab.binding.lightwaveos.internal.peer.HostIdentity;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;

class PeerDiscoveryServiceTest {

    private static final DeviceUuid UNIT = new DeviceUuid("LW-000000000001");
    private static final Endpoint SOMEWHERE = new Endpoint("10.0.0.11", 80);

    private final PeerSightings sightings = new PeerSightings(new DeviceSightings());
    private final FakeThings things = new FakeThings();
    private final HostIdentity identity = new HostIdentity(new LightwaveStorage(new OneStorage()));
    private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
    private DiscoveryResult last;

    @Test
    void aPeerIsProposedOnceThereIsSomebody() throws InterruptedException {
        service(Map.of());
        assertThat(inbox).isEmpty();
        sightings.seen(UNIT, SOMEWHERE);
        assertThat(nextInInbox()).isEqualTo("+lightwaveos:peer:openhab");
        assertThat(last.getThingTypeUID()).isEqualTo(LightwaveBindingConstants.THING_TYPE_PEER);
        assertThat(last.getRepresentationProperty()).isEqualTo("uuid");
        assertThat(last.getProperties())
                .containsOnly(Map.entry("uuid", identity.uuid(Leadership.AUTO).text()));
        assertThat(last.getLabel()).isEqualTo("LightwaveOS Peer (this openHAB)");
    }

    @Test
    void whereAPeerExistsNoneIsProposed() throws InterruptedException {
        things.add(peer());
        service(Map.of());
        sightings.seen(UNIT, SOMEWHERE);
        assertThat(inbox).isEmpty();
        things.remove(peer());
        assertThat(nextInInbox()).isEqualTo("+lightwaveos:peer:openhab");
    }

    @Test
    void theProposalIsTakenBackWhenAPeerIsAddedByHand() throws InterruptedException {
        service(Map.of());
        sightings.seen(UNIT, SOMEWHERE);
        nextInInbox();
        things.add(ThingBuilder.create(LightwaveBindingConstants.THING_TYPE_DEVICE, "lamp")
                .build());
        assertThat(inbox).isEmpty();
        things.add(peer());
        assertThat(nextInInbox()).isEqualTo("-lightwaveos:peer:openhab");
    }

    @Test
    void aUserWhoSwitchedBackgroundDiscoveryOffIsAskedDuringAScanOnly() throws InterruptedException {
        PeerDiscoveryService service = service(Map.of(DiscoveryService.CONFIG_PROPERTY_BACKGROUND_DISCOVERY, false));
        sightings.seen(UNIT, SOMEWHERE);
        assertThat(inbox).isEmpty();
        service.startScan(null);
        assertThat(nextInInbox()).isEqualTo("+lightwaveos:peer:openhab");
        service.abortScan();
    }

    @Test
    void onceDeactivatedItHearsNothing() {
        service(Map.of()).deactivate();
        sightings.seen(UNIT, SOMEWHERE);
        assertThat(inbox).isEmpty();
        assertThat(things.listeners).isEmpty();
    }

    private PeerDiscoveryService service(Map<String, Object> configuration) {
        PeerDiscoveryService service =
                new PeerDiscoveryService(configuration, sightings, identity, things.registry(), null, null);
        service.addDiscoveryListener(new Inbox());
        return service;
    }

    private static Thing peer() {
        return BridgeBuilder.create(LightwaveBindingConstants.THING_TYPE_PEER, "mine")
                .build();
    }

    private String nextInInbox() throws InterruptedException {
        return inbox.poll(5, TimeUnit.SECONDS);
    }

    private static final class OneStorage implements StorageService {

        @Override
        public <T> Storage<T> getStorage(String name) {
            return getStorage(name, null);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> Storage<T> getStorage(String name, ClassLoader classLoader) {
            return (Storage<T>) new FakeStorage();
        }
    }

    private final class Inbox implements DiscoveryListener {
        @Override
        public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
            last = result;
            inbox.add("+" + result.getThingUID());
        }

        @Override
        public void thingRemoved(DiscoveryService source, ThingUID thing) {
            inbox.add("-" + thing);
        }

        @Override
        public Collection<ThingUID> removeOlderResults(
                DiscoveryService source, Instant timestamp, Collection<ThingTypeUID> types, ThingUID bridge) {
            return List.of();
        }
    }
}

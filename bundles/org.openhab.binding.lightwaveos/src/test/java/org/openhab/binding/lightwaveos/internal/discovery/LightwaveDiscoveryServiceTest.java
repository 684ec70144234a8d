/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

class LightwaveDiscoveryServiceTest {

    private static final DeviceUuid ONE = new DeviceUuid("LW-000000000001");

    private final VirtualScheduler time = new VirtualScheduler();
    private final FakeNetwork network = new FakeNetwork();
    private final DeviceSightings sightings = new DeviceSightings();
    private final UnitFinder finder =
            new UnitFinder(sightings, new PeerSightings(sightings), network, () -> false, time, time::nanoTime);
    private final LightwaveDiscoveryService service =
            new LightwaveDiscoveryService(finder, new PeerBridge(new FakeThings().registry()));
    private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();

    LightwaveDiscoveryServiceTest() {
        service.addDiscoveryListener(new Inbox());
        network.put("10.0.0.11", 80, ONE);
    }

    @Test
    void whatWasFoundByAskingIsOfferedAndTakenBack() throws InterruptedException {
        announceWithoutText();
        assertThat(nextInInbox()).isEqualTo("+lightwaveos:device:lw-000000000001");
        network.remove("10.0.0.11", 80);
        finder.withdrawn("lightwaveos");
        time.pass(Duration.ofSeconds(60));
        assertThat(nextInInbox()).isEqualTo("-lightwaveos:device:lw-000000000001");
    }

    @Test
    void aUserWhoSwitchedBackgroundDiscoveryOffGetsResultsOnlyWhileScanning() throws InterruptedException {
        service.modified(Map.of(DiscoveryService.CONFIG_PROPERTY_BACKGROUND_DISCOVERY, false));
        announceWithoutText();
        service.startScan(null);
        time.pass(Duration.ofSeconds(1));
        assertThat(nextInInbox()).isEqualTo("+lightwaveos:device:lw-000000000001");
        assertThat(inbox).isEmpty();
        service.abortScan();
    }

    @Test
    void onceDeactivatedItIsSilent() {
        service.deactivate();
        announceWithoutText();
        assertThat(inbox).isEmpty();
    }

    @Test
    void itScansForOurThingType() {
        assertThat(service.getSupportedThingTypes()).containsExactly(LightwaveBindingConstants.THING_TYPE_DEVICE);
        assertThat(service.getScanTimeout()).isPositive();
    }

    private void announceWithoutText() {
        finder.announced(new Announcement("lightwaveos", "lightwaveos.local", List.of("10.0.0.11"), 80, "", ""));
        time.pass(Duration.ofSeconds(1));
    }

    private String nextInInbox() throws InterruptedException {
        return inbox.poll(5, TimeUnit.SECONDS);
    }

    private final class Inbox implements DiscoveryListener {
        @Override
        public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
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

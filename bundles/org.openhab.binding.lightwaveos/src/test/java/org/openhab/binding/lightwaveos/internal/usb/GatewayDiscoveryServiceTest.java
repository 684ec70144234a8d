/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.FakeThings;
import org.openhab.binding.lightwaveos.internal.discovery.PeerBridge;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;

class GatewayDiscoveryServiceTest {

    private static final UsbPort STRIP = new UsbPort("F4:12", "/dev/ttyACM0");

    private final FakeThings things = new FakeThings();
    private final GatewayFinder finder = new GatewayFinder(new PortSightings(), port -> true, Runnable::run);
    private final GatewayDiscoveryService service =
            new GatewayDiscoveryService(finder, new PeerBridge(things.registry()));
    private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();

    GatewayDiscoveryServiceTest() {
        service.addDiscoveryListener(new Inbox());
    }

    @Test
    void aGatewayEntersAndLeavesTheInbox() throws Exception {
        finder.plugged(STRIP);
        assertThat(inbox.poll(5, TimeUnit.SECONDS))
                .isEqualTo("lightwaveos:gateway:f4-12 usbSerial {baud=921600, port=/dev/ttyACM0, usbSerial=F4:12}");
        finder.unplugged(STRIP);
        assertThat(inbox.poll(5, TimeUnit.SECONDS)).isEqualTo("-lightwaveos:gateway:f4-12");
    }

    @Test
    void itIsOfferedAsAMemberOfThePeersGroup() throws Exception {
        ThingUID peer = new ThingUID(LightwaveBindingConstants.THING_TYPE_PEER, "openhab");
        things.add(BridgeBuilder.create(LightwaveBindingConstants.THING_TYPE_PEER, peer)
                .build());
        finder.plugged(STRIP);
        assertThat(inbox.poll(5, TimeUnit.SECONDS)).contains("group=lightwaveos:peer:openhab");
    }

    @Test
    void withoutBackgroundDiscoveryOnlyAScanOffers() throws Exception {
        service.modified(Map.of(DiscoveryService.CONFIG_PROPERTY_BACKGROUND_DISCOVERY, false));
        finder.plugged(STRIP);
        service.startScan(null);
        assertThat(inbox.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(inbox).isEmpty();
        service.abortScan();
    }

    @Test
    void onceDeactivatedItIsSilent() {
        service.deactivate();
        finder.plugged(STRIP);
        assertThat(inbox).isEmpty();
    }

    private final class Inbox implements DiscoveryListener {
        @Override
        public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
            inbox.add(result.getThingUID() + " " + result.getRepresentationProperty() + " "
                    + new TreeMap<>(result.getProperties()));
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

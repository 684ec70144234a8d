/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.discovery.FinderBench;
import org.openhab.binding.lightwaveos.internal.discovery.PeerSightings;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;
import org.openhab.binding.lightwaveos.internal.handler.FakeAddresses;

class PeerBrowserTest {

    private static final String LISTENS = "listen _ws._tcp.local.";
    private static final Map<String, String> TEXT =
            Map.of("board", "ESP32-S3", "uuid", "LW-AABBCCDDEEFF", "syncver", "1");

    private final FakeMdns client = new FakeMdns();
    private final FakeAddresses addresses = new FakeAddresses();
    private final FinderBench network = new FinderBench();
    private final VirtualScheduler time = new VirtualScheduler();
    private final PeerBrowser browser = new PeerBrowser(client, addresses, network.finder(), time);
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void watch() {
        network.peers().add(new PeerSightings.Watcher() {
            @Override
            public void seen(DeviceUuid uuid, Endpoint where) {
                seen.add(uuid + " " + where);
            }

            @Override
            public void gone(DeviceUuid uuid) {
                seen.add("gone " + uuid);
            }
        });
    }

    @AfterEach
    void end() {
        browser.deactivate();
    }

    @Test
    void peersAndUnitsAreSeenAndPeersAreNoDevices() throws InterruptedException {
        start();
        browser.serviceResolved(event(SpokenService.resolved("openHAB-DDEEFF", "h.local.", 8190, TEXT, "10.0.0.2")));
        browser.serviceResolved(event(SpokenService.resolved(
                "lightwaveos",
                "lightwaveos.local.",
                80,
                Map.of("board", "ESP32-S3", "uuid", "LW-000000000001"),
                "10.0.0.3")));
        assertThat(seen).containsExactly("LW-AABBCCDDEEFF 10.0.0.2:8190", "LW-000000000001 10.0.0.3:80");
        assertThat(network.found()).isEmpty();
        browser.serviceRemoved(event(SpokenService.gone("openHAB-DDEEFF")));
        assertThat(seen).last().isEqualTo("gone LW-AABBCCDDEEFF");
    }

    /** openHAB's client makes new sockets then, and puts no listeners on them. */
    @Test
    void afterAChangeOfAddressesItListensAnew() throws InterruptedException {
        start();
        client.listeners.clear();
        addresses.changeTo("192.168.1.7");
        for (Duration delay : PeerBrowser.AFTER_CHANGE) {
            time.pass(delay);
            assertThat(client.next()).isEqualTo(LISTENS);
            assertThat(client.listeners).containsExactly(browser);
        }
    }

    @Test
    void onceStoppedItHearsNothing() throws InterruptedException {
        start();
        browser.stop();
        browser.deactivate();
        assertThat(client.listeners).isEmpty();
        assertThat(addresses.listeners).isEmpty();
        browser.serviceResolved(event(SpokenService.resolved("openHAB-DDEEFF", "h.local.", 8190, TEXT, "10.0.0.2")));
        addresses.changeTo("192.168.1.8");
        time.pass(Duration.ofMinutes(1));
        assertThat(seen).isEmpty();
        assertThat(client.isIdle()).isTrue();
    }

    @Test
    void whatIsNotResolvedIsNothingYet() throws InterruptedException {
        start();
        browser.serviceResolved(event(SpokenService.unresolved("openHAB-DDEEFF")));
        browser.serviceResolved(event(null));
        browser.serviceAdded(event(SpokenService.unresolved("openHAB-DDEEFF")));
        assertThat(seen).isEmpty();
    }

    private void start() throws InterruptedException {
        browser.start();
        assertThat(client.next()).isEqualTo(LISTENS);
    }

    private static ServiceEvent event(ServiceInfo service) {
        return new SpokenEvent(service);
    }
}

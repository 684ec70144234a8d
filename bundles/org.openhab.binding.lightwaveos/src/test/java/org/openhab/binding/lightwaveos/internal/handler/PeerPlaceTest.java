/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.openhab.binding.lightwaveos.internal.peer.FakeNode;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/** Where the peer of this host listens when its addresses change, and which Thing it is where there are two. */
class PeerPlaceTest {

    private final PeerBench bench = new PeerBench();

    @Test
    void whenItsAddressIsGoneItListensAtTheNewOne() {
        PeerBench.House house = bench.house(Map.of()).start();
        FakeNode first = bench.node();
        first.listener.onLight(GroupLight.INITIAL.withBrightness(new Level(3)));
        bench.addresses.changeTo("127.0.0.9");
        bench.runThreads();
        assertThat(first.calls).endsWith("close");
        assertThat(bench.nodes).hasSize(2);
        assertThat(bench.node().calls).containsExactly("start 127.0.0.9:8190");
        assertThat(bench.node().settings.initialLight().brightness()).isEqualTo(new Level(3));
        assertThat(bench.outside.calls)
                .containsExactly(
                        "advertise LW-B827EB123456 8190",
                        "browse",
                        "stop browsing",
                        "withdraw",
                        "advertise LW-B827EB123456 8190",
                        "browse");
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(bench.addresses.listeners).hasSize(1);
    }

    @Test
    void aConfiguredAddressStaysWhateverElseChanges() {
        bench.house(Map.of("address", "127.0.0.2")).start();
        bench.addresses.changeTo("127.0.0.9");
        assertThat(bench.nodes).hasSize(1);
    }

    @Test
    void aHostThatLosesItsNetworkSaysSoAndComesBack() {
        PeerBench.House house = bench.house(Map.of()).start();
        bench.addresses.changeTo(null);
        bench.runThreads();
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(house.status().getDescription()).isEqualTo("@text/offline.no-address");
        bench.addresses.changeTo("127.0.0.1");
        bench.runThreads();
        assertThat(house.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void onePeerIsEnoughAndTheOtherTakesItsPlace() {
        PeerBench.House first = bench.new House("first", Map.of()).start();
        PeerBench.House second = bench.new House("second", Map.of("port", 8191)).start();
        assertThat(bench.nodes).hasSize(1);
        assertThat(second.status().getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(second.status().getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(second.status().getDescription()).isEqualTo("@text/config.second-peer [\"lightwaveos:peer:first\"]");
        first.handler.dispose();
        bench.time.pass(Duration.ofSeconds(5));
        bench.runThreads();
        assertThat(second.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(bench.node().calls).containsExactly("start 127.0.0.1:8191");
    }

    /** What is stored belongs to the one that is at work. */
    @Test
    void aPeerThatOnlyWaitedTakesNothingWithIt() {
        PeerBench.House first = bench.new House("first", Map.of()).start();
        PeerBench.House second = bench.new House("second", Map.of()).start();
        bench.node().listener.onLight(GroupLight.INITIAL.withBrightness(new Level(7)));
        bench.time.pass(Duration.ofSeconds(1));
        second.handler.handleRemoval();
        first.handler.dispose();
        assertThat(bench.storage.content).containsKey("peer/light");
        bench.time.pass(Duration.ofSeconds(5));
        assertThat(bench.nodes).hasSize(1);
    }
}

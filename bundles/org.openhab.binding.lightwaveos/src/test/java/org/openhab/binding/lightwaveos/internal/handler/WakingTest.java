/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.discovery.Announcement;
import org.openhab.binding.lightwaveos.internal.discovery.FinderBench;

/** From an announcement to the controller of the Thing that waits for it. */
class WakingTest {

    private final HandlerBench bench = new HandlerBench(Map.of(), Map.of("uuid", HandlerBench.UUID.text()));
    private final FinderBench network = new FinderBench(bench.sightings);

    @Test
    void aUnitThatIsBackWakesItsThingAtOnce() {
        bench.handler.initialize();
        assertThat(announce("192.168.1.5")).isEmpty();
        assertThat(bench.controller().calls).contains("seen at 192.168.1.5:80");
    }

    @Test
    void aUnitThatHasMovedIsFollowed() {
        bench.handler.initialize();
        announce("192.168.1.77");
        assertThat(bench.controller().calls).contains("seen at 192.168.1.77:80");
        assertThat(bench.thing.getConfiguration().get("host")).isEqualTo("192.168.1.5");
    }

    @Test
    void whereAnnouncementsAreInDoubtOnlyAVerifiedPlaceCounts() {
        network.unitAt("192.168.1.77", 80, HandlerBench.UUID.text());
        network.unitAt("192.168.1.78", 80, HandlerBench.OTHER_UUID.text());
        bench.handler.initialize();
        announce("192.168.1.78", "192.168.1.77");
        network.askedAfterAMinute();
        assertThat(bench.controller().calls).containsExactly("start", "seen at 192.168.1.77:80");
    }

    @Test
    void aThingThatIsDisposedSleepsOn() {
        bench.handler.initialize();
        bench.handler.dispose();
        announce("192.168.1.5");
        assertThat(bench.controller().calls).containsExactly("start", "close");
    }

    private java.util.Optional<?> announce(String... addresses) {
        return network.finder()
                .announced(new Announcement(
                        "lightwaveos",
                        "lightwaveos.local",
                        List.of(addresses),
                        80,
                        "ESP32-S3",
                        HandlerBench.UUID.text()));
    }
}

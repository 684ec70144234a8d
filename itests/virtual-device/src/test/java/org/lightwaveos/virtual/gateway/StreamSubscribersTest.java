/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamSubscribersTest {

    private final StreamSubscribers streams = new StreamSubscribers(id -> id == 0 ? null : "10.0.0." + id);

    @Test
    void ninthSocketSubscriberIsRefused() {
        for (int id = 1; id <= 8; id++) {
            assertThat(streams.subscribeLeds(id)).isTrue();
        }

        assertThat(streams.subscribeLeds(9)).isFalse();
        assertThat(streams.subscribeLeds(8)).as("again").isTrue();
        streams.unsubscribeLeds(1);
        assertThat(streams.subscribeLeds(9)).isTrue();
    }

    @Test
    void framesAreAtLeastATenthOfASecondApart() {
        streams.subscribeLeds(1);

        assertThat(streams.takeSockets(1_000)).containsExactly(1);
        assertThat(streams.takeSockets(1_099)).isEmpty();
        assertThat(streams.takeSockets(1_100)).containsExactly(1);
    }

    @Test
    void udpSubscribersTakeTurns() {
        streams.subscribeLedsByUdp(1, 5001);
        streams.subscribeLedsByUdp(2, 5002);

        assertThat(streams.takeUdp(1_000)).containsExactly(Map.entry("10.0.0.1", 5001));
        assertThat(streams.takeUdp(1_050)).isEmpty();
        assertThat(streams.takeUdp(1_100)).containsExactly(Map.entry("10.0.0.2", 5002));
        assertThat(streams.takeUdp(1_200)).containsExactly(Map.entry("10.0.0.1", 5001));
    }

    @Test
    void fifthUdpAddressIsRefusedAndUnsubscribingIsByAddress() {
        for (int id = 1; id <= 4; id++) {
            assertThat(streams.subscribeLedsByUdp(id, 5000)).isTrue();
        }

        assertThat(streams.subscribeLedsByUdp(5, 5000)).isFalse();
        streams.unsubscribeLeds(4);
        assertThat(streams.subscribeLedsByUdp(5, 5000)).isTrue();
    }

    @Test
    void clientThatIsGoneGetsNoDatagrams() {
        assertThat(streams.subscribeLedsByUdp(0, 5000)).isFalse();
    }
}

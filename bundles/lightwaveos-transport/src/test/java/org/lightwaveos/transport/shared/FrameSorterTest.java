/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.transport.shared.FrameSorter.To.BOTH;
import static org.lightwaveos.transport.shared.FrameSorter.To.CONTROL;
import static org.lightwaveos.transport.shared.FrameSorter.To.PEER;

import org.junit.jupiter.api.Test;

class FrameSorterTest {

    private final FrameSorter sorter = new FrameSorter();

    @Test
    void contentDecides() {
        assertThat(sorter.sort("{\"t\":\"sync.ping\"}")).isEqualTo(PEER);
        assertThat(sorter.sort("{\"type\":\"status\",\"brightness\":3}")).isEqualTo(CONTROL);
        assertThat(sorter.sort("no JSON")).isEqualTo(CONTROL);
    }

    @Test
    void thePairOfErrorsThatAnswersASyncTextIsThePeers() {
        sorter.controlSends();
        sorter.peerSends();
        assertThat(sorter.sort(error("MISSING_FIELD"))).isEqualTo(PEER);
        assertThat(sorter.sort("{\"type\":\"status\"}")).isEqualTo(CONTROL);
        assertThat(sorter.sort(error("INVALID_VALUE"))).isEqualTo(PEER);
        assertThat(sorter.sort(error("INVALID_VALUE"))).isEqualTo(CONTROL);
    }

    @Test
    void withoutASyncTextTheyAreTheControllers() {
        assertThat(sorter.sort(error("MISSING_FIELD"))).isEqualTo(CONTROL);
        assertThat(sorter.sort(error("INVALID_VALUE"))).isEqualTo(CONTROL);
        assertThat(sorter.sort(error("RATE_LIMITED"))).isEqualTo(CONTROL);
        assertThat(sorter.sort(error("UNAUTHORIZED"))).isEqualTo(CONTROL);
    }

    @Test
    void anErrorWithARequestsIdIsTheControllers() {
        sorter.peerSends();
        assertThat(sorter.sort("{\"type\":\"error\",\"requestId\":\"7\",\"error\":{\"code\":\"MISSING_FIELD\"}}"))
                .isEqualTo(CONTROL);
    }

    @Test
    void aBlockIsNewsForBoth() {
        sorter.peerSends();
        assertThat(sorter.sort(error("RATE_LIMITED"))).isEqualTo(BOTH);
    }

    @Test
    void aRefusalForWantOfAKeyIsThePeersIfItSpokeBeforeTheController() {
        sorter.peerSends();
        sorter.controlSends();
        sorter.peerSends();
        assertThat(sorter.sort(error("UNAUTHORIZED"))).isEqualTo(PEER);
        assertThat(sorter.sort(error("UNAUTHORIZED"))).isEqualTo(BOTH);
    }

    private static String error(String code) {
        return "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"" + code + "\",\"message\":\"m\"}}";
    }
}

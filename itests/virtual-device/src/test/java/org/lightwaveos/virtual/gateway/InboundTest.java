/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboundTest {

    private final Inbound inbound = new Inbound();

    @Test
    void fragmentsAreMessagesOfTheirOwn() {
        assertThat(texts(inbound.accept(bytes("{\"type\":"), false, true))).containsExactly("{\"type\":");
        assertThat(texts(inbound.accept(bytes("\"x\"}"), true, true))).containsExactly("\"x\"}");
    }

    @Test
    void mendedDeviceJoinsFragments() {
        assertThat(inbound.accept(bytes("{\"type\":"), false, false)).isEmpty();
        assertThat(texts(inbound.accept(bytes("\"x\"}"), true, false))).containsExactly("{\"type\":\"x\"}");
    }

    @Test
    void longFrameIsCutWhereTheSegmentsEnd() {
        List<byte[]> events = inbound.accept(new byte[4_000], true, true);

        assertThat(events).extracting(e -> e.length).containsExactly(1_428, 1_436, 1_136);
    }

    @Test
    void frameOfOneSegmentStaysWhole() {
        assertThat(inbound.accept(new byte[1_428], true, true)).hasSize(1);
    }

    @Test
    void endlessMessageIsNotCollectedForEver() {
        for (int i = 0; i < 10; i++) {
            inbound.accept(new byte[60_000], false, false);
        }

        assertThat(inbound.accept(new byte[1], true, false).get(0).length)
                .isLessThanOrEqualTo(Gateway.MAX_MESSAGE_BYTES + 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(List<byte[]> events) {
        return events.stream().map(e -> new String(e, StandardCharsets.UTF_8)).toList();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeerLimitsTest {

    @Test
    void bytesCountNotCharacters() {
        assertThat(PeerLimits.isTooLong("x".repeat(2048))).isFalse();
        assertThat(PeerLimits.isTooLong("x".repeat(2049))).isTrue();
        assertThat(PeerLimits.isTooLong("ü".repeat(1024))).isFalse();
        assertThat(PeerLimits.isTooLong("ü".repeat(1025))).isTrue();
        assertThat(PeerLimits.isTooLong("€".repeat(683))).isTrue();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ButtonTapTest {

    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void aTapLoadsTheNextPresetAndTellsByStatusOnly() {
        Reaction reaction = bench.firmware().onButtonTap();
        bench.frame();

        assertThat(reaction.broadcasts()).isEmpty();
        assertThat(reaction.statusPushes()).isEqualTo(1);
        assertThat(reaction.saveRequested()).isTrue();
        assertThat(bench.firmware().light().effectId()).isEqualTo(0x0500);
        assertThat(bench.firmware().light().paletteId()).isEqualTo(55);
    }

    @Test
    void afterTheLastPresetComesTheFirst() {
        for (int i = 0; i < 8; i++) {
            bench.firmware().onButtonTap();
            bench.frame();
        }

        assertThat(bench.firmware().light().effectId()).isEqualTo(0x1202);
    }
}

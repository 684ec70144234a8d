/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.ZoneLayouts;

class ZoneSpanTest {

    @Test
    void theStandardLayoutsAreSuchOnes() {
        for (int zones = 1; zones <= 4; zones++) {
            List<ZoneSpan> standard = ZoneLayouts.byZones(zones).stream()
                    .map(s -> new ZoneSpan(s.zone(), s.leftStart(), s.leftEnd(), s.rightStart(), s.rightEnd()))
                    .toList();
            List<Integer> widths = standard.stream().map(ZoneSpan::width).toList();
            assertThat(ZoneSpan.ofWidths(widths)).isEqualTo(standard);
        }
    }

    @Test
    void whatLeavesAGapOrGoesBeyondTheStripIsNone() {
        for (List<Integer> widths : List.of(
                List.<Integer>of(), List.of(79), List.of(81), List.of(0, 80), List.of(-1, 81), List.of(70, 11))) {
            assertThatThrownBy(() -> ZoneSpan.ofWidths(widths)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ZoneSpan.ofWidths(List.of(20, 20, 20, 10, 10)))
                .hasMessage("a layout is 1 to 4 widths that add up to 80, not [20, 20, 20, 10, 10]");
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final Segment WHOLE = Segment.of(0, 0, 79, 80, 159);
    private static final Segment INNER = Segment.of(0, 40, 79, 80, 119);
    private static final Segment OUTER = Segment.of(1, 0, 39, 120, 159);

    private final Zones zones = new Zones();

    @Test
    void aNewDeviceHasTwoZonesAndThemOff() {
        assertThat(zones.isEnabled()).isFalse();
        assertThat(zones.count()).isEqualTo(2);
        assertThat(zones.get(0).enabled()).isTrue();
        assertThat(zones.get(1).enabled()).isFalse();
        assertThat(zones.segments().get(1).totalLeds()).isEqualTo(120);
    }

    @Test
    void layoutsThatKeepToTheRulesAreTaken() {
        assertThat(zones.setLayout(List.of(WHOLE))).isTrue();
        assertThat(zones.setLayout(List.of(INNER, OUTER))).isTrue();
        assertThat(zones.segments()).containsExactly(INNER, OUTER);
    }

    @Test
    void layoutsThatBreakARuleAreRefusedAndTheOldOneStays() {
        List<Segment> before = zones.segments();

        assertThat(zones.setLayout(List.of(OUTER, INNER))).as("from outside in").isFalse();
        assertThat(zones.setLayout(List.of(INNER))).as("a gap").isFalse();
        assertThat(zones.setLayout(List.of(WHOLE, OUTER))).as("an overlap").isFalse();
        assertThat(zones.setLayout(List.of(Segment.of(0, 0, 79, 80, 158))))
                .as("lopsided")
                .isFalse();
        assertThat(zones.setLayout(List.of(Segment.of(0, 0, 80, 81, 159))))
                .as("over the centre")
                .isFalse();
        assertThat(zones.setLayout(List.of())).as("none").isFalse();
        assertThat(zones.segments()).isEqualTo(before);
    }

    @Test
    void aZoneBeyondTheLastPossibleOneIsTheFirst() {
        zones.change(3, z -> z.withBrightness(9));

        assertThat(zones.get(0).brightness()).isEqualTo(9);
    }

    @Test
    void aZoneBeyondTheLayoutDoesNotChange() {
        zones.change(2, z -> z.withBrightness(9));

        assertThat(zones.get(2).brightness()).isEqualTo(255);
    }

    @Test
    void presetsStillHoldEffectNumbersOfOldFirmware() {
        zones.loadPreset(1);

        assertThat(zones.get(0).effectId()).isEqualTo(97);
        assertThat(zones.get(0).blendMode()).isEqualTo(1);
        assertThat(zones.live()).hasSize(2);
    }

    @Test
    void thePresetThatIsOnlyListedDoesNothing() {
        zones.loadPreset(3);
        zones.loadPreset(4);

        assertThat(zones.count()).isEqualTo(3);
        assertThat(Zones.presetName(4)).isEqualTo("Unknown");
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.virtual.DeviceEvent;

class GroupTimerTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final GroupTimer timer = new GroupTimer(new Narrator(new PrintStream(told)), () -> List.of("a", "b"));

    @Test
    void tellsOfTheFirstAndTheLastLight() {
        timer.accept("Group_palette", "3");
        long now = System.nanoTime();
        shows("a", "paletteId", 3, now + 10_000_000);
        shows("a", "paletteId", 3, now + 15_000_000);
        assertThat(told.toString()).isEmpty();
        shows("b", "brightness", 3, now + 20_000_000);
        assertThat(told.toString()).isEmpty();
        shows("b", "paletteId", 3, now + 30_000_000);

        assertThat(told.toString())
                .containsPattern("Group_palette 3 -> first light after 1\\d\\..* last after 3\\d\\.");
    }

    @Test
    void aStepIsShownAsAnEffect() {
        timer.accept("Group_effect_step", "NEXT");
        shows("a", "effectId", 3, System.nanoTime());
        shows("b", "effectId", 3, System.nanoTime());

        assertThat(told.toString()).contains("Group_effect_step NEXT -> first light");
    }

    @Test
    void whileASliderIsDraggedTheFirstCommandCounts() {
        timer.accept("Group_speed", "3");
        timer.accept("Group_speed", "4");
        shows("a", "speed", 4, System.nanoTime());
        shows("b", "speed", 4, System.nanoTime());
        shows("a", "speed", 5, System.nanoTime());

        assertThat(told.toString()).contains("Group_speed 3 ->").doesNotContain("Group_speed 4");
        assertThat(told.toString().lines()).hasSize(1);
    }

    private void shows(String uuid, String key, int value, long nanos) {
        timer.accept(new DeviceEvent("light", 0, uuid, 0, nanos, Map.of("changed", Map.of(key, value))));
    }
}

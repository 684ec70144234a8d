/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.render.Scene;
import org.lightwaveos.virtual.firmware.LiveLight;

class DeviceStripsTest {

    private final byte[] pixels = new byte[960];

    @Test
    void darkLightIsDark() {
        DeviceStrips strips = new DeviceStrips(1);
        for (int frame = 0; frame < 10; frame++) {
            strips.render(light(0), frame * 8L, pixels);
        }

        assertThat(pixels).isEqualTo(new byte[960]);
    }

    @Test
    void changeOfTheLightShowsInTheNextFrame() {
        DeviceStrips strips = new DeviceStrips(1);
        strips.render(light(255), 0, pixels);
        assertThat(pixels).isNotEqualTo(new byte[960]);

        strips.render(light(0), 8, pixels);
        assertThat(pixels).isEqualTo(new byte[960]);
    }

    @Test
    void everyValueReachesTheScene() {
        Scene scene = DeviceStrips.sceneOf(light(77));

        assertThat(List.of(
                        scene.effectId(),
                        scene.brightness(),
                        scene.speed(),
                        scene.paletteId(),
                        scene.hue(),
                        scene.intensity(),
                        scene.saturation(),
                        scene.complexity(),
                        scene.variation(),
                        scene.mood(),
                        scene.fadeAmount()))
                .containsExactly(256, 77, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(scene.zonesEnabled()).isFalse();
        assertThat(scene.zones()).singleElement().satisfies(zone -> {
            assertThat(List.of(zone.effectId(), zone.brightness(), zone.speed(), zone.paletteId(), zone.blendMode()))
                    .containsExactly(257, 10, 11, 12, 3);
            assertThat(List.of(zone.leftStart(), zone.leftEnd(), zone.rightStart(), zone.rightEnd()))
                    .containsExactly(60, 79, 80, 99);
        });
        assertThat(scene.transition()).hasValueSatisfying(t -> {
            assertThat(t.fromEffectId()).isEqualTo(258);
            assertThat(t.type()).isEqualTo(4);
            assertThat(t.durationMs()).isEqualTo(1400);
        });
    }

    private static LiveLight light(int brightness) {
        return new LiveLight(
                256,
                brightness,
                1,
                2,
                3,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                false,
                List.of(new LiveLight.Zone(true, 257, 10, 11, 12, 3, 60, 79, 80, 99)),
                Optional.of(new LiveLight.Transition(258, 4, -5_000, 1400)));
    }
}

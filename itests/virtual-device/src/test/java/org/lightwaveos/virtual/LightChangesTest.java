/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.firmware.LiveLight;

class LightChangesTest {

    private static final LiveLight.Zone ZONE = new LiveLight.Zone(true, 256, 255, 15, 0, 0, 60, 79, 80, 99);

    @Test
    void onlyWhatChangedIsTold() {
        assertThat(LightChanges.between(light(1, false), light(1, false))).isEmpty();
        assertThat(LightChanges.between(light(1, false), light(2, false))).isEqualTo(Map.of("brightness", 2));
        assertThat(LightChanges.between(light(1, false), light(1, true)))
                .isEqualTo(Map.of("zonesEnabled", true, "zones", List.of(256), "transition", 3));
    }

    private static LiveLight light(int brightness, boolean zones) {
        return new LiveLight(
                256,
                brightness,
                15,
                0,
                128,
                128,
                140,
                180,
                160,
                100,
                128,
                180,
                zones,
                zones ? List.of(ZONE) : List.of(),
                zones ? Optional.of(new LiveLight.Transition(257, 3, 0, 800)) : Optional.empty());
    }
}

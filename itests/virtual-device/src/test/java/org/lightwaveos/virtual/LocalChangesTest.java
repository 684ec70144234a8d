/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** The renderer's light in sync's terms and back. */
class LocalChangesTest {

    private static final LiveLight.Zone INNER = new LiveLight.Zone(true, 256, 255, 15, 0, 0, 60, 79, 80, 99);
    private static final LiveLight.Zone OUTER = new LiveLight.Zone(false, 257, 254, 14, 3, 2, 0, 59, 100, 159);

    @Test
    void whatIsNotSharedIsNoChange() {
        LiveLight before = light(1, 2, 3, false, INNER);
        LiveLight now = light(1, 77, 88, false, INNER);
        assertThat(LocalChanges.between(before, now)).isEmpty();
    }

    @Test
    void eachChangeIsACommand() {
        LiveLight before = light(1, 2, 3, false, INNER);
        LiveLight now = light(9, 2, 3, true, new LiveLight.Zone(true, 300, 255, 20, 0, 5, 60, 79, 80, 99), OUTER);
        assertThat(LocalChanges.between(before, now))
                .containsExactly(
                        Change.of(CommandKind.BRIGHTNESS, 9),
                        Change.of(CommandKind.ZONE_MODE, 1, 2),
                        Change.of(CommandKind.ZONE_EFFECT, 0, 300),
                        Change.of(CommandKind.ZONE_SPEED, 0, 20));
    }

    @Test
    void appliedToTheLightOfABootTheyGiveTheNewOne() {
        LiveLight before = light(1, 2, 3, false, INNER, OUTER);
        LiveLight now = light(9, 2, 3, true, OUTER, INNER);
        SyncLight sync = SyncLights.booted(before);
        for (Change change : LocalChanges.between(before, now)) {
            sync = change.applyTo(sync).orElseThrow();
        }
        assertThat(sync.withVersion(0)).isEqualTo(SyncLights.booted(now));
        assertThat(SyncLights.shown(sync)).isEqualTo(SyncLights.shown(SyncLights.booted(now)));
    }

    /** Hue and mood change in what {@link #light} makes of the second and third number. */
    private static LiveLight light(int brightness, int hue, int mood, boolean zonesEnabled, LiveLight.Zone... zones) {
        return new LiveLight(
                256,
                brightness,
                15,
                0,
                hue,
                128,
                140,
                180,
                160,
                100,
                mood,
                180,
                zonesEnabled,
                new ArrayList<>(List.of(zones)),
                Optional.empty());
    }
}

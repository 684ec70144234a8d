/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneLight;

class LightTextTest {

    private final Random random = new Random(8190);

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int i = 0; i < 500; i++) {
            GroupLight light = anyLight();
            assertThat(LightText.read(LightText.write(light))).isEqualTo(light);
        }
    }

    /** A transition is over long before the next start. */
    @Test
    void aTransitionIsNotKept() {
        GroupLight moving =
                GroupLight.INITIAL.withTransition(new TransitionState(true, new TransitionType(3), new Level(90)));
        assertThat(LightText.read(LightText.write(moving))).isEqualTo(GroupLight.INITIAL);
    }

    @Test
    void theTextIsShortAndReadable() {
        assertThat(LightText.write(GroupLight.INITIAL))
                .startsWith("effect=256 palette=0 brightness=128 speed=15 hue=0 ")
                .hasSizeLessThan(250);
    }

    @Test
    void nothingAndNonsenseReadAsAUnitJustStarted() {
        for (String text : List.of("", "?", "effect", "effect=", "=5", "effect=x palette=", "{\"effect\":5}")) {
            assertThat(LightText.read(text)).as(text).isEqualTo(GroupLight.INITIAL);
        }
    }

    @Test
    void damageCostsWhatIsDamagedOnly() {
        String text = LightText.write(GroupLight.INITIAL.withHue(new Level(7)).withSpeed(new Speed(99)));
        GroupLight read = LightText.read(text.replace("brightness=128", "brightness=256")
                .replace("zone1=256,0", "zone1=65535,75")
                .replace("speed=99", "speed=0"));
        assertThat(read).isEqualTo(GroupLight.INITIAL.withHue(new Level(7)));
        assertThat(LightText.read("later=1 hue=7 more=1,2,3")).isEqualTo(GroupLight.INITIAL.withHue(new Level(7)));
    }

    private GroupLight anyLight() {
        List<ZoneLight> zones = new ArrayList<>();
        for (int i = 0; i < GroupLight.ZONES; i++) {
            zones.add(new ZoneLight(effect(), palette(), level(), speed(), random.nextBoolean()));
        }
        return new GroupLight(
                effect(),
                palette(),
                level(),
                speed(),
                level(),
                new VisualParameters(level(), level(), level(), level()),
                random.nextBoolean(),
                new ZoneCount(1 + random.nextInt(3)),
                zones,
                TransitionState.NONE);
    }

    private EffectId effect() {
        return new EffectId(random.nextInt(65535));
    }

    private PaletteId palette() {
        return new PaletteId(random.nextInt(75));
    }

    private Level level() {
        return new Level(random.nextInt(256));
    }

    private Speed speed() {
        return new Speed(1 + random.nextInt(100));
    }
}

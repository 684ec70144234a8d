/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;

class LightChangesTest {

    @Property(tries = 300)
    void madeToTheOneTheyGiveTheOther(@ForAll("lights") GroupLight from, @ForAll("lights") GroupLight to) {
        GroupLight light = from;
        for (LightCommand change : LightChanges.between(from, to)) {
            light = change.applyTo(light);
        }
        assertThat(light).isEqualTo(to.withTransition(from.transition()));
        assertThat(LightChanges.between(light, to)).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsChanged() {
        GroupLight to = GroupLight.INITIAL.withBrightness(new Level(5)).withPalette(new PaletteId(9));
        assertThat(LightChanges.between(GroupLight.INITIAL, to))
                .containsExactly(
                        new LightCommand.SetBrightness(new Level(5)), new LightCommand.SetPalette(new PaletteId(9)));
    }

    @Provide
    Arbitrary<GroupLight> lights() {
        return LightArbitrary.lights();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.HUE;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand.SetBrightness;
import org.lightwaveos.peer.protocol.LightCommand.SetHue;

class OffsetsTest {

    @Property
    void aScaledBrightnessIsDarkOnlyWhereTheGroupIs(
            @ForAll @IntRange(min = 10, max = 200) int percent, @ForAll @IntRange(max = 255) int group) {
        int device = new BrightnessScale(percent).toDevice(group);
        assertThat(device == 0).isEqualTo(group == 0);
        assertThat(device).isBetween(0, 255);
    }

    /** Else each reading of a device would start another change. */
    @Property
    void whatTheGroupWantsIsNeverTakenForAChange(
            @ForAll @IntRange(min = 10, max = 200) int percent, @ForAll @IntRange(max = 255) int group) {
        BrightnessScale scale = new BrightnessScale(percent);
        assertThat(scale.agree(scale.toDevice(group), group)).isTrue();
    }

    /** What a person sets there may become another value by one step of the scale, and then stays. */
    @Property
    void whatADeviceHasComesBackToItAsNearlyAsThereAreSteps(
            @ForAll @IntRange(min = 10, max = 200) int percent, @ForAll @IntRange(max = 255) int device) {
        BrightnessScale scale = new BrightnessScale(percent);
        int group = scale.toGroup(device);
        boolean beyond = device > scale.toDevice(255);
        assertThat(scale.agree(device, group)).isEqualTo(!beyond);
        assertThat(Math.abs(scale.toDevice(group) - device)).isLessThanOrEqualTo(beyond ? 255 : 1);
    }

    @Test
    void offsetsGoBothWays() {
        Adopted device = new Adopted(Adopted.scaled(50, 200));
        device.group(new SetBrightness(new Level(200)), new SetHue(new Level(100)));
        assertThat(device.first(Adopted.INITIAL)).containsExactly("brightness=100", "hue=44");
        device.confirm(BRIGHTNESS, 100);
        device.confirm(HUE, 44);
        assertThat(device.confirm(BRIGHTNESS, 30)).containsExactly("propose SetBrightness[brightness=60]");
        assertThat(device.confirm(HUE, 10)).containsExactly("propose SetHue[hue=66]");
        assertThat(device.group(new SetBrightness(new Level(60)), new SetHue(new Level(66))))
                .isEmpty();
    }

    @Test
    void aDeviceBeyondWhatItsScaleCanMakeIsBroughtBack() {
        Adopted device = new Adopted(Adopted.scaled(50, 0));
        device.group(new SetBrightness(new Level(255)));
        assertThat(device.first(Adopted.INITIAL)).isEmpty();
        assertThat(device.confirm(BRIGHTNESS, 200)).isEmpty();
        assertThat(device.run(1_000)).containsExactly("300 brightness=128");
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> Adopted.scaled(9, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Adopted.scaled(201, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Adopted.scaled(100, 256)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Adopted.following(Set.of(LightField.MOOD), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

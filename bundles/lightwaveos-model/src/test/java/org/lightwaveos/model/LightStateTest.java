/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.SPEED;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LightStateTest {

    private final LightState dim = LightState.UNKNOWN.with(BRIGHTNESS, 10).with(SPEED, 5);

    @Test
    void knowsOnlyWhatItWasTold() {
        assertThat(dim.get(BRIGHTNESS)).hasValue(10);
        assertThat(dim.get(HUE)).isEmpty();
        assertThat(dim.has(BRIGHTNESS, 10)).isTrue();
        assertThat(dim.has(BRIGHTNESS, 11)).isFalse();
        assertThat(dim.has(HUE, 0)).isFalse();
        assertThat(LightState.UNKNOWN.values()).isEmpty();
    }

    @Test
    void doesNotChange() {
        LightState bright = dim.with(BRIGHTNESS, 200);

        assertThat(bright.get(BRIGHTNESS)).hasValue(200);
        assertThat(dim.get(BRIGHTNESS)).hasValue(10);
        assertThatThrownBy(() -> dim.values().put(HUE, 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isTheSameObjectWhenNothingChanges() {
        assertThat(dim.with(BRIGHTNESS, 10)).isSameAs(dim);
        assertThat(dim.with(LightState.UNKNOWN)).isSameAs(dim);
    }

    @Test
    void refusesAValueOutOfRange() {
        assertThatThrownBy(() -> dim.with(SPEED, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("speed is 1..100, not 0");
    }

    @Test
    void isOverlaidByWhatTheOtherKnows() {
        LightState other = LightState.UNKNOWN.with(BRIGHTNESS, 77).with(HUE, 3);

        assertThat(dim.with(other).values()).isEqualTo(Map.of(BRIGHTNESS, 77, SPEED, 5, HUE, 3));
    }

    @Test
    void tellsWhereItDiffers() {
        LightState other = dim.with(BRIGHTNESS, 77).with(HUE, 3);

        assertThat(dim.differsFrom(other)).containsExactly(BRIGHTNESS);
        assertThat(other.differsFrom(dim)).containsExactly(BRIGHTNESS, HUE);
        assertThat(dim.differsFrom(dim)).isEmpty();
        assertThat(dim.differsFrom(LightState.UNKNOWN)).containsExactly(BRIGHTNESS, SPEED);
    }

    @Test
    void equalsByValuesInWhateverOrderTheyCame() {
        LightState same = LightState.UNKNOWN.with(SPEED, 5).with(BRIGHTNESS, 10);

        assertThat(same).isEqualTo(dim).hasSameHashCodeAs(dim).hasToString(dim.toString());
        assertThat(same).isNotEqualTo(dim.with(HUE, 0));
    }
}

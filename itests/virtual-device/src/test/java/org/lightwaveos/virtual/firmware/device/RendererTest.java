/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.virtual.firmware.EffectInfo;
import org.lightwaveos.virtual.firmware.EffectInstance;
import org.lightwaveos.virtual.firmware.EffectParameter;
import org.lightwaveos.virtual.firmware.ParameterUpdate;

class RendererTest {

    private static final EffectInstance TUNABLE = new EffectInstance(
            Optional.empty(),
            1,
            Optional.empty(),
            "CUSTOM",
            List.of(new EffectParameter("gain", "Gain", 0, 1, 0.5f, 0)));

    private final Renderer renderer = new Renderer(
            new EffectRegistry(List.of(new EffectInfo(256, "Fire", Optional.of(TUNABLE)), EffectInfo.of(257, "Ocean"))),
            boot(),
            false);

    private static LightState boot() {
        LightState state = LightState.UNKNOWN;
        for (LightField field : LightField.values()) {
            state = state.with(field, field == LightField.EFFECT ? 256 : field.min());
        }
        return state;
    }

    @Test
    void theLastOfSeveralSettersWins() {
        renderer.enqueue(Setter.MOOD, 1);
        renderer.enqueue(Setter.MOOD, 2);
        renderer.tick(0);

        assertThat(renderer.get(LightField.MOOD)).isEqualTo(2);
        assertThat(renderer.queueLength()).isZero();
    }

    @Test
    void atNinetyPercentSomeSettersAreTurnedAwayAndTheOthersOnlyWhenItIsFull() {
        for (int i = 0; i < 29; i++) {
            assertThat(renderer.enqueue(Setter.BRIGHTNESS, i)).isTrue();
        }

        assertThat(renderer.queueUtilization()).isEqualTo(90);
        assertThat(renderer.enqueue(Setter.BRIGHTNESS, 99)).isFalse();
        assertThat(renderer.enqueue(Setter.EFFECT, 257)).isFalse();
        assertThat(renderer.enqueue(Setter.TRANSITION, 257, 0)).isFalse();
        assertThat(renderer.enqueue(Setter.HUE, 1)).isTrue();
        assertThat(renderer.enqueue(Setter.HUE, 2)).isTrue();
        assertThat(renderer.enqueue(Setter.HUE, 3)).isTrue();
        assertThat(renderer.enqueue(Setter.HUE, 4)).isFalse();
    }

    @Test
    void anEffectThatIsNotRegisteredIsNotShown() {
        renderer.enqueue(Setter.EFFECT, 9999);
        renderer.tick(0);

        assertThat(renderer.get(LightField.EFFECT)).isEqualTo(256);
    }

    @Test
    void aTransitionToAnUnknownEffectGoesToTheFirstAndAnUnknownTypeFades() {
        renderer.enqueue(Setter.EFFECT, 257);
        renderer.enqueue(Setter.TRANSITION, 9999, 44);
        renderer.tick(10);

        assertThat(renderer.get(LightField.EFFECT)).isEqualTo(256);
        assertThat(renderer.transition()).hasValueSatisfying(t -> {
            assertThat(t.fromEffectId()).isEqualTo(257);
            assertThat(t.type()).isZero();
            assertThat(t.durationMs()).isEqualTo(800);
        });
    }

    @Test
    void aTransitionEndsWhenItsTimeIsOver() {
        renderer.enqueue(Setter.TRANSITION, 257, 0);
        renderer.tick(10);
        renderer.tick(809);
        assertThat(renderer.transition()).isPresent();

        renderer.tick(810);
        assertThat(renderer.transition()).isEmpty();
    }

    @Test
    void valuesOutOfRangeAreMendedOnTheWay() {
        renderer.enqueue(Setter.PALETTE, 200);
        renderer.enqueue(Setter.SPEED, 0);
        renderer.tick(0);

        assertThat(renderer.get(LightField.PALETTE)).isZero();
        assertThat(renderer.get(LightField.SPEED)).isEqualTo(1);
    }

    @Test
    void edgeMixerModesAboveFourAreDroppedLate() {
        renderer.enqueue(Setter.EDGE_MIXER_MODE, 4);
        renderer.enqueue(Setter.EDGE_MIXER_MODE, 7);
        renderer.tick(0);

        assertThat(renderer.edgeMixer().mode()).isEqualTo(4);
    }

    @Test
    void tunablesAreHeldWithinTheirRange() {
        renderer.enqueue(new ParameterUpdate(256, "gain", 7));
        renderer.tick(0);

        assertThat(renderer.parameter(256, "gain", 0.5f)).isEqualTo(1);
    }

    @Test
    void theTunablesQueueHoldsFifteen() {
        for (int i = 0; i < 15; i++) {
            assertThat(renderer.enqueue(new ParameterUpdate(256, "gain", i))).isTrue();
        }

        assertThat(renderer.enqueue(new ParameterUpdate(256, "gain", 0))).isFalse();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lightwaveos.catalogue.Transitions;

class TransitionTest {

    private static final int OCEAN = 0x0101;
    private static final int PLASMA = 0x0102;
    private static final int BEGIN = 120;

    static IntStream types() {
        return IntStream.rangeClosed(-1, Transitions.all().size());
    }

    private static Scene towards(int type, int durationMs) {
        return Scenes.effect(PLASMA).withTransition(new SceneTransition(OCEAN, type, Scenes.timeOf(BEGIN), durationMs));
    }

    @ParameterizedTest
    @MethodSource("types")
    void beginsWithTheOldPictureWithoutAJump(int type) {
        StripRenderer renderer = new StripRenderer(1);
        byte[] before = Scenes.after(renderer, Scenes.effect(OCEAN), BEGIN);
        byte[] first = new byte[960];

        renderer.render(towards(type, 800), Scenes.timeOf(BEGIN), first);

        assertThat(Scenes.difference(before, first)).isLessThan(4);
    }

    @ParameterizedTest
    @MethodSource("types")
    void endsWithTheNewEffectAlone(int type) {
        StripRenderer renderer = new StripRenderer(1);
        Scenes.after(renderer, Scenes.effect(OCEAN), BEGIN);
        byte[] during = new byte[960];
        for (int f = BEGIN; f < BEGIN + 96; f++) {
            renderer.render(towards(type, 800), Scenes.timeOf(f), during);
        }
        byte[] after = new byte[960];
        renderer.render(towards(type, 800), Scenes.timeOf(BEGIN + 97), after);

        StripRenderer alone = new StripRenderer(1);
        byte[] expected = new byte[960];
        for (int f = BEGIN; f < BEGIN + 98; f++) {
            alone.render(Scenes.effect(PLASMA), Scenes.timeOf(f), expected);
        }
        assertThat(Scenes.difference(during, after)).isLessThan(12);
        assertThat(Scenes.mean(after)).isCloseTo(Scenes.mean(expected), within(6.0));
    }

    @ParameterizedTest
    @MethodSource("types")
    void weightsGoFromTheOldToTheNewForEveryLed(int type) {
        for (int led = 0; led < 160; led++) {
            assertThat(TransitionMask.weight(type, 0, 0, led)).isZero();
            assertThat(TransitionMask.weight(type, 1, 1, led)).isEqualTo(1);
            double last = 0;
            for (int step = 1; step <= 100; step++) {
                double weight = TransitionMask.weight(type, step / 100.0, 0, led);
                assertThat(weight).isBetween(0.0, 1.0);
                last = weight;
            }
            assertThat(last).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aboutHalfIsNewHalfWay(int type) {
        double sum = 0;
        for (int strip = 0; strip < 2; strip++) {
            for (int led = 0; led < 160; led++) {
                sum += TransitionMask.weight(type, 0.5, strip, led);
            }
        }

        assertThat(sum / 320).isBetween(0.3, 0.7);
    }

    @Test
    void fadeIsTheSameEverywhereAndAWipeGoesOutwards() {
        assertThat(TransitionMask.weight(0, 0.3, 0, 5)).isEqualTo(TransitionMask.weight(0, 0.3, 1, 79));
        assertThat(TransitionMask.weight(1, 0.5, 0, 79)).isEqualTo(1);
        assertThat(TransitionMask.weight(1, 0.5, 0, 0)).isZero();
        assertThat(TransitionMask.weight(2, 0.5, 0, 79)).isZero();
        assertThat(TransitionMask.weight(2, 0.5, 0, 0)).isEqualTo(1);
    }

    @Test
    void aTransitionThatWasOverBeforeItWasSeenShowsTheNewEffect() {
        StripRenderer renderer = new StripRenderer(1);
        byte[] out = new byte[960];

        renderer.render(towards(0, 0), Scenes.timeOf(BEGIN), out);

        assertThat(Scenes.mean(out)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("org.lightwaveos.render.TransitionTest#easings")
    void easingBeginsAtZeroAndEndsAtOne(int id) {
        assertThat(Ease.of(id, 0)).isCloseTo(0, within(1e-9));
        assertThat(Ease.of(id, 1)).isCloseTo(1, within(1e-9));
        for (int step = 0; step <= 100; step++) {
            assertThat(Ease.of(id, step / 100.0)).isBetween(0.0, 1.0);
        }
    }

    static IntStream easings() {
        return IntStream.rangeClosed(0, 15);
    }
}

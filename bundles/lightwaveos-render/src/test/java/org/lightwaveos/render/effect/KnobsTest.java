/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnobsTest {

    private final Knobs knobs = new Knobs(1);

    private void turn(int speed, int complexity, int variation, int fadeAmount) {
        knobs.turn(0.01, speed, 128, complexity, variation, fadeAmount);
    }

    @Test
    void phaseNeverGoesBackWhateverTheSpeed() {
        knobs.restart(256);
        double before = knobs.phase();
        for (int speed : new int[] {1, 100, 3, 50, 1}) {
            turn(speed, 128, 0, 20);
            assertThat(knobs.phase()).isGreaterThan(before).isLessThan(before + 0.05);
            before = knobs.phase();
        }
    }

    @Test
    void everyStepOfSpeedIsFaster() {
        knobs.restart(256);
        double slower = 0;
        for (int speed = 1; speed <= 100; speed++) {
            turn(speed, 128, 0, 20);
            assertThat(knobs.step()).isGreaterThan(slower);
            slower = knobs.step();
        }
    }

    @Test
    void complexityHalvesToDoubles() {
        turn(10, 0, 0, 20);
        assertThat(knobs.detail(8)).isEqualTo(4);
        assertThat(knobs.count(0.1)).isEqualTo(1);
        turn(10, 255, 0, 20);
        assertThat(knobs.detail(8)).isEqualTo(16);
    }

    @Test
    void aHigherFadeAmountLeavesLongerTrails() {
        turn(10, 128, 0, 0);
        double shortTrail = knobs.decay();
        turn(10, 128, 0, 255);

        assertThat(knobs.decay()).isGreaterThan(shortTrail).isLessThan(1);
        assertThat(shortTrail).isGreaterThan(0.5);
    }

    @Test
    void traitsTellEffectsApartAndFollowTheVariationWithoutAJump() {
        knobs.restart(0x1300);
        turn(10, 128, 0, 20);
        double one = knobs.trait(0);
        knobs.restart(0x1301);
        assertThat(Math.abs(knobs.trait(0) - one)).isGreaterThan(0.1);
        for (int variation = 0; variation < 255; variation++) {
            turn(10, 128, variation, 20);
            double before = knobs.trait(1);
            turn(10, 128, variation + 1, 20);
            assertThat(Math.abs(knobs.trait(1) - before)).isLessThan(0.01);
        }
    }

    @Test
    void chanceFollowsTheSeedAndTheEffect() {
        knobs.restart(256);
        int first = knobs.random().nextInt();
        knobs.restart(257);
        int other = knobs.random().nextInt();
        knobs.restart(256);

        assertThat(knobs.random().nextInt()).isEqualTo(first).isNotEqualTo(other);
    }
}

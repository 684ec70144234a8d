/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PowerSwitchTest {

    /** A disk that counts what is written to it. */
    private static final class Disk implements BrightnessMemory {

        private OptionalInt content = OptionalInt.empty();
        private int writes;

        @Override
        public OptionalInt brightness() {
            return content;
        }

        @Override
        public void brightness(int raw) {
            writes++;
            content = OptionalInt.of(raw);
        }
    }

    private final Disk memory = new Disk();
    private long now = Long.MAX_VALUE - 5;
    private PowerSwitch power = fresh();

    @Test
    void onRestoresWhatOffRemembered() {
        power.shows(97);
        power.commanded(0);
        power.shows(0);
        assertThat(power.on()).hasValue(97);
    }

    @Test
    void onFollowingOffAtOnceIsNotTakenForAlreadyOn() {
        power.shows(97);
        power.commanded(0);
        assertThat(power.on()).hasValue(97);
    }

    @Test
    void onLeavesALightAloneThatIsOn() {
        power.shows(97);
        assertThat(power.on()).isEmpty();
    }

    @Test
    void theMemorySurvivesARestartWhileOff() {
        power.shows(97);
        power.commanded(0);
        power = fresh();
        power.shows(0);
        assertThat(power.on()).hasValue(97);
    }

    /** A phone app may have switched it off as well. */
    @Test
    void itDoesNotMatterWhoSwitchedOff() {
        power.shows(97);
        power.shows(0);
        power = fresh();
        power.shows(0);
        assertThat(power.on()).hasValue(97);
    }

    @Test
    void onlySwitchingOffWritesToTheDisk() {
        power.shows(10);
        power.commanded(50);
        power.shows(50);
        assertThat(memory.writes).isZero();
        power.commanded(0);
        power.shows(0);
        assertThat(memory.writes).isEqualTo(1);
    }

    @Test
    void aNewDeviceGetsItsOwnFirstBrightness() {
        power.shows(0);
        assertThat(power.on()).hasValue(PowerSwitch.DEFAULT_BRIGHTNESS);
    }

    @Test
    void onWaitsWhereNothingIsKnownYet() {
        assertThat(power.on()).isEmpty();
        assertThat(power.shows(0)).hasValue(PowerSwitch.DEFAULT_BRIGHTNESS);
        assertThat(power.shows(0)).isEmpty();
    }

    @Test
    void anOnThatHasWaitedLeavesALightAloneThatTurnsOutToBeOn() {
        power.on();
        assertThat(power.shows(30)).isEmpty();
        assertThat(power.shows(0)).isEmpty();
    }

    @Test
    void anOnThatHasWaitedTooLongIsForgotten() {
        power.on();
        now += PowerSwitch.PATIENCE.toNanos() + 1;
        assertThat(power.shows(0)).isEmpty();
    }

    @Test
    void aLaterCommandReplacesAnOnThatWaits() {
        power.on();
        power.commanded(0);
        assertThat(power.shows(0)).isEmpty();
    }

    private PowerSwitch fresh() {
        return new PowerSwitch(memory, () -> now);
    }
}

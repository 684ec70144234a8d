/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.SPEED;

import org.junit.jupiter.api.Test;

/** Firmware 3 turns the hue by itself; other firmware lets it stand. The client tells the two apart by what it reads. */
class TurningHueTest {

    private static final long TEN_MINUTES = 600_000;

    private final Simulation simulation = Simulation.online();

    @Test
    void aTurningHueIsShownAsItWasFoundAndDoesNotRun() {
        simulation.device.hueTurns = true;
        simulation.run(TEN_MINUTES);
        assertThat(simulation.shownValues(HUE)).hasSize(1);
    }

    @Test
    void aCommandedHueStaysAsCommandedWhileItTurns() {
        simulation.device.hueTurns = true;
        simulation.run(3_000);
        simulation.set(HUE, 77);
        simulation.run(TEN_MINUTES);
        assertThat(simulation.shown().get(HUE)).hasValue(77);
        assertThat(simulation.shownValues(HUE)).endsWith(77).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aCommandIsRepeatedOnlyUntilTheHueIsKnownToTurn() {
        simulation.device.hueTurns = true;
        simulation.run(20_000);
        int before = simulation.device.heard.size();
        simulation.set(HUE, 77);
        simulation.run(9_000);
        assertThat(simulation.device.heard.subList(before, simulation.device.heard.size()))
                .filteredOn(text -> text.contains("\"hue\":77"))
                .hasSize(1);
    }

    @Test
    void theOtherFieldsFollowAsEver() {
        simulation.device.hueTurns = true;
        simulation.run(20_000);
        simulation.device.change(SPEED, 63);
        simulation.run(6_000);
        assertThat(simulation.shown().get(SPEED)).hasValue(63);
        simulation.set(BRIGHTNESS, 5);
        simulation.run(3_000);
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(5);
    }

    @Test
    void aTurningHueCostsNoMessagesOnceItIsKnown() {
        simulation.device.hueTurns = true;
        simulation.run(20_000);
        long before = readings();
        simulation.run(60_000);
        // a keep-alive every ten seconds
        assertThat(readings() - before).isLessThanOrEqualTo(7);
    }

    @Test
    void aStandingHueThatSomebodyElseSetsIsShownWithinTwoSeconds() {
        simulation.run(3_000);
        simulation.device.change(HUE, 200);
        simulation.run(2_000 + 5_000);
        assertThat(simulation.shownValues(HUE)).endsWith(200);
    }

    @Test
    void aHueThatStopsTurningIsBelievedAgain() {
        simulation.device.hueTurns = true;
        simulation.run(20_000);
        simulation.device.hueTurns = false;
        int stands = simulation.device.live.get(HUE);
        simulation.run(120_000);
        assertThat(simulation.shown().get(HUE)).hasValue(stands);
    }

    private long readings() {
        return simulation.device.count("effects.getCurrent") + simulation.device.count("parameters.get");
    }
}

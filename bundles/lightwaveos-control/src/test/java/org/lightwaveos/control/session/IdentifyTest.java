/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdentifyTest {

    private static final Pattern LEVEL = Pattern.compile("\"brightness\":(\\d+)");

    private final Simulation simulation = Simulation.online();

    @Test
    void blinksThreeTimesAndReturns() {
        simulation.lights.clear();
        simulation.feed(new SessionEvent.Identify(7));
        simulation.run(5_000);
        assertThat(levels()).containsExactly(0, 96, 0, 96, 0, 96);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 96);
        assertThat(simulation.identifies).containsExactly("done");
        assertThat(simulation.shownValues(BRIGHTNESS)).isEmpty();
    }

    @Test
    void aDarkStripLightsUpAndIsDarkAgain() {
        simulation.set(BRIGHTNESS, 0);
        simulation.run(3_000);
        simulation.device.heard.clear();
        simulation.feed(new SessionEvent.Identify(7));
        simulation.run(5_000);
        assertThat(levels()).containsExactly(160, 0, 160, 0, 160, 0);
        assertThat(simulation.identifies).containsExactly("done");
    }

    @Test
    void aUsersCommandInBetweenIsWhatStays() {
        simulation.feed(new SessionEvent.Identify(7));
        simulation.run(300);
        simulation.set(BRIGHTNESS, 42);
        simulation.run(5_000);
        assertThat(levels()).containsExactly(0, 96, 42);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 42);
        assertThat(simulation.identifies).containsExactly("done");
    }

    @Test
    void aDroppedRestoreIsRepeated() {
        simulation.feed(new SessionEvent.Identify(7));
        simulation.run(1_150);
        simulation.device.dropCommands = 1;
        simulation.run(5_000);
        assertThat(levels()).containsExactly(0, 96, 0, 96, 0, 96, 96);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 96);
    }

    @Test
    void aLinkLostInTheDarkFailsAndIsStillRestored() {
        simulation.feed(new SessionEvent.Identify(7));
        simulation.run(100);
        simulation.device.lose(FakeDevice.broken());
        simulation.run(10_000);
        assertThat(simulation.identifies).singleElement().asString().contains("lost");
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 96);
    }

    @Test
    void twoAtOnceBlinkTogetherAndOfflineFails() {
        simulation.feed(new SessionEvent.Identify(7));
        simulation.feed(new SessionEvent.Identify(8));
        simulation.run(5_000);
        assertThat(levels()).hasSize(6);
        assertThat(simulation.identifies).containsExactly("done", "done");

        simulation.device.reachable = false;
        simulation.device.lose(FakeDevice.broken());
        simulation.run(100);
        simulation.feed(new SessionEvent.Identify(9));
        assertThat(simulation.identifies.get(2)).contains("not connected");
    }

    private List<Integer> levels() {
        return simulation.device.heard.stream()
                .map(LEVEL::matcher)
                .filter(Matcher::find)
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
    }
}

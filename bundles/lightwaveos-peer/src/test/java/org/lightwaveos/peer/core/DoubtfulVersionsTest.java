/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.rules.StateVersion;

class DoubtfulVersionsTest {

    private static final int AHEAD = 50;
    private static final long LATER = 2_000;

    private final DoubtfulVersions doubtful = new DoubtfulVersions();

    @Test
    void whoeverLagsIsLedOnUntilItIsOneWithThePresumed() {
        doubtful.add(StateVersion.of(20), 0);
        List<Long> told = new ArrayList<>();
        for (long presumed = 200; told.size() < 20; presumed++) {
            List<StateVersion> others = doubtful.leadingTo(StateVersion.of(presumed), AHEAD, LATER);
            if (others.isEmpty()) {
                break;
            }
            told.add(others.get(0).value());
        }
        // 170 is 50 behind 203 or less: that one it takes
        assertThat(told).containsExactly(70L, 120L, 170L);
    }

    @Test
    void whileSomethingMayBeOnItsWayNothingIsRuledOutAndNoNumberComesTwice() {
        doubtful.add(StateVersion.of(180), 0);
        assertThat(numbers(200, 100)).containsExactly(181L);
        assertThat(numbers(250, 200)).containsExactly(182L);
        assertThat(numbers(300, LATER)).containsExactly(232L);
        assertThat(numbers(301, LATER)).containsExactly(282L);
        assertThat(numbers(302, LATER)).isEmpty();
    }

    @Test
    void oneThatIsAheadStaysAhead() {
        doubtful.add(StateVersion.of(386), 0);
        assertThat(numbers(45, LATER)).containsExactly(436L);
        assertThat(numbers(46, LATER)).containsExactly(486L);
    }

    @Test
    void aCommandShowsWhichItWas() {
        doubtful.add(StateVersion.of(20), 0);
        doubtful.add(StateVersion.of(900), 0);
        assertThat(doubtful.closestBefore(StateVersion.of(23), StateVersion.of(500)))
                .isEqualTo(StateVersion.of(20));
        assertThat(doubtful.closestBefore(StateVersion.of(501), StateVersion.of(500)))
                .isEqualTo(StateVersion.of(500));
        doubtful.clear();
        assertThat(doubtful.closestBefore(StateVersion.of(23), null)).isNull();
    }

    @Test
    void theOldestGivesWay() {
        for (int version = 0; version < 7_000; version += 1_000) {
            doubtful.add(StateVersion.of(version), 0);
        }
        assertThat(numbers(10_000, LATER)).containsExactly(1_050L, 2_050L, 3_050L, 4_050L, 5_050L, 6_050L);
    }

    private List<Long> numbers(long presumed, long now) {
        return doubtful.leadingTo(StateVersion.of(presumed), AHEAD, now).stream()
                .map(StateVersion::value)
                .toList();
    }
}

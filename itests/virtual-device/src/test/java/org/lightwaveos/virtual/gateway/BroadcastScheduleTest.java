/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BroadcastScheduleTest {

    private final BroadcastSchedule schedule = new BroadcastSchedule();

    @Test
    void statusComesEveryFiveSeconds() {
        assertThat(statusesUntil(16_000)).containsExactly(5_000L, 10_000L, 15_000L);
    }

    @Test
    void changesAreCoalescedToOneStatusInFiftyMilliseconds() {
        List<Long> sent = new ArrayList<>();
        for (long now = 1_000; now < 1_200; now += 10) {
            schedule.wantStatus();
            if (schedule.takeStatus(now)) {
                sent.add(now);
            }
        }

        assertThat(sent).containsExactly(1_000L, 1_050L, 1_100L, 1_150L);
    }

    @Test
    void zonesFramesBeyondFourASecondAreDropped() {
        assertThat(schedule.takeZones(1_000)).isTrue();
        assertThat(schedule.takeZones(1_249)).isFalse();
        assertThat(schedule.takeZones(1_250)).isTrue();
    }

    @Test
    void connectMutesForSixHundredMilliseconds() {
        assertThat(schedule.isMuted(1)).isFalse();
        schedule.connected(1_000);

        assertThat(schedule.isMuted(1_599)).isTrue();
        assertThat(schedule.isMuted(1_600)).isFalse();
    }

    private List<Long> statusesUntil(long endMs) {
        List<Long> sent = new ArrayList<>();
        for (long now = 0; now < endMs; now += 10) {
            if (schedule.takeStatus(now)) {
                sent.add(now);
            }
        }
        return sent;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeBaseTest {

    @Test
    void numbersGoOnByTheClockAndMeanATimeOfTheCalendar() {
        TimeBase base = new TimeBase(-5, 1_790_000_000_000L);
        long first = base.frameAt(-5);

        assertThat(first).isEqualTo(1_790_000_000L * 120);
        assertThat(base.frameAt(-6)).isEqualTo(first - 1);
        assertThat(base.frameAt(-5 + 8_333_333)).isEqualTo(first);
        assertThat(base.frameAt(-5 + 8_333_334)).isEqualTo(first + 1);
        assertThat(base.frameAt(-5 + 3_600_000_000_000L)).isEqualTo(first + 3_600 * 120);
        assertThat(TimeBase.timeOf(first)).isEqualTo(1_790_000_000_000L);
        assertThat(TimeBase.timeOf(first + 121)).isEqualTo(1_790_000_001_008L);
    }

    @Test
    void hostsWithTheSameCalendarAgree() {
        TimeBase one = new TimeBase(1_000, 1_790_000_000_000L);
        TimeBase other = new TimeBase(77_000_000_000L, 1_790_000_003_000L);

        assertThat(one.frameAt(1_000 + 4_000_000_000L)).isEqualTo(other.frameAt(77_000_000_000L + 1_000_000_000L));
    }
}

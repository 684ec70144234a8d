/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sees that the benchmark works, not how fast things are: this machine may be busy with anything. */
class SkewReportTest {

    @Test
    void everyChangeReachesEveryDevice() {
        assertThatCode(() -> SkewReport.measure(1, 3)).doesNotThrowAnyException();
    }

    @Test
    void aDeviceHasArrivedWithTheLastOfItsSigns() throws InterruptedException {
        Arrivals arrivals = new Arrivals("", 2, List.of("a", "b"));
        arrivals.seen(0, "a", 100);
        arrivals.seen(0, "a", 110);
        arrivals.seen(0, "other", 120);
        arrivals.seen(1, "b", 130);
        arrivals.seen(0, "b", 140);
        arrivals.seen(1, "a", 170);
        arrivals.seen(1, "a", 900);
        assertThat(arrivals.skewNs()).isEqualTo(30);
    }
}

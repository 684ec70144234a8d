/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Sees that the benchmark works, not how fast things are: this machine may be busy with anything. */
class SerialReportTest {

    @Test
    void everyChangeReachesTheDeviceAndEveryFollower() {
        assertThatCode(() -> SerialReport.measure(1, 3)).doesNotThrowAnyException();
    }
}

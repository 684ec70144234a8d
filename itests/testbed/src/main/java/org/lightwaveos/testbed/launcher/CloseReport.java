/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.time.Duration;
import java.util.List;

/**
 * What a testbed left behind when it was closed.
 *
 * @param survivors threads that were started by the testbed or an add-on and still live, each with the top of its stack
 * @param took how long stopping took
 */
public record CloseReport(List<String> survivors, Duration took) {

    public CloseReport {
        survivors = List.copyOf(survivors);
    }

    public boolean isClean() {
        return survivors.isEmpty();
    }
}

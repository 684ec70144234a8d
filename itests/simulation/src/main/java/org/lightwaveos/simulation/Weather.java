/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.random.RandomGenerator;

/**
 * How badly the network behaves.
 *
 * @param minDelayMs a frame takes at least so long
 * @param maxDelayMs and at most so long
 * @param loss share of frames that never arrive
 * @param duplication share of frames that arrive twice
 * @param reordering share of frames that later ones may overtake
 */
record Weather(long minDelayMs, long maxDelayMs, double loss, double duplication, double reordering) {

    /** A quiet home network. */
    static final Weather FAIR = new Weather(1, 5, 0, 0, 0);

    /** Some kind of storm. */
    static Weather storm(RandomGenerator random) {
        return new Weather(
                1,
                10 + random.nextInt(300),
                random.nextDouble() * 0.2,
                random.nextDouble() * 0.1,
                random.nextDouble() * 0.2);
    }
}

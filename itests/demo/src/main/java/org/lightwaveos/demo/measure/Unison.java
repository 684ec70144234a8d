/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.demo.house.Fleet;
import org.lightwaveos.virtual.firmware.LiveLight;

/** Whether units show the same light, as far as a group shares it. */
final class Unison {
    private static final long LOOK_MS = 5;

    private final Fleet fleet;
    private final boolean hue;

    /** @param hue whether the hue has to be the same, too */
    Unison(Fleet fleet, boolean hue) {
        this.fleet = fleet;
        this.hue = hue;
    }

    /** Waits until all of them show the same, and tells the milliseconds since {@code begin}; NaN if they never do. */
    double await(List<String> units, long begin, Duration patience) throws InterruptedException {
        while (System.nanoTime() - begin < patience.toNanos()) {
            if (isNow(units)) {
                return (System.nanoTime() - begin) / 1e6;
            }
            Thread.sleep(LOOK_MS);
        }
        return Double.NaN;
    }

    /** Not if one of them has no power. */
    boolean isNow(List<String> units) {
        Optional<LiveLight> one = fleet.light(units.get(0));
        return units.stream().allMatch(unit -> isSame(one, fleet.light(unit)));
    }

    boolean isSame(Optional<LiveLight> one, Optional<LiveLight> other) {
        return one.isPresent() && other.isPresent() && SharedLight.isSame(one.get(), other.get(), hue);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Something that is to happen at each device, and when it did. What happens at one device is heard by one thread. */
final class Arrivals {

    private final String what;
    private final List<Set<String>> missing = new ArrayList<>(); // each touched by its device's thread only
    private final long[] nanos; // as above, until the latch is open
    private final CountDownLatch complete;

    /** @param signs what has to be seen of each device, all of it */
    Arrivals(String what, int devices, Collection<String> signs) {
        this.what = what;
        this.nanos = new long[devices];
        this.complete = new CountDownLatch(devices);
        for (int i = 0; i < devices; i++) {
            missing.add(new HashSet<>(signs));
        }
    }

    /** @param at ns of {@link System#nanoTime} */
    void seen(int device, String sign, long at) {
        Set<String> left = missing.get(device);
        if (left.remove(sign) && left.isEmpty()) {
            nanos[device] = at;
            complete.countDown();
        }
    }

    /** From the first device to the last one, in ns, when it has happened at all. */
    long skewNs() throws InterruptedException {
        if (!complete.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException(complete.getCount() + " devices have not " + what);
        }
        long first = Arrays.stream(nanos).min().orElseThrow();
        return Arrays.stream(nanos).map(at -> at - first).max().orElseThrow();
    }
}

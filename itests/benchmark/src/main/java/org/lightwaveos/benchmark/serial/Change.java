/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One change of the group's brightness on its way. */
final class Change {

    /**
     * When it was where, in ns from its beginning.
     *
     * @param followers the last follower has told its listener
     * @param taken the device on the serial port has carried out the line
     * @param framed and has rendered a frame with it, up to 8.3 ms later
     */
    record Times(long followers, long taken, long framed) {}

    final int brightness;
    private final long begin = System.nanoTime();
    private final CountDownLatch followers;
    private final CountDownLatch device = new CountDownLatch(2);
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong framed = new AtomicLong();

    Change(int brightness, int followers) {
        this.brightness = brightness;
        this.followers = new CountDownLatch(followers);
    }

    void followed() {
        last.accumulateAndGet(System.nanoTime(), (a, b) -> a == 0 || b - a > 0 ? b : a);
        followers.countDown();
    }

    /** @param at ns of {@link System#nanoTime} */
    void taken(long at) {
        if (taken.compareAndSet(0, at)) {
            device.countDown();
        }
    }

    /** @param at as above */
    void framed(long at) {
        if (framed.compareAndSet(0, at)) {
            device.countDown();
        }
    }

    Times await() throws InterruptedException {
        if (!followers.await(10, TimeUnit.SECONDS) || !device.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    followers.getCount() + " followers and " + device.getCount() + " signs of the device are missing");
        }
        return new Times(last.get() - begin, taken.get() - begin, framed.get() - begin);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.benchmark.latency.Latencies;

/** When frames arrived, held against when they were due. */
final class FrameTimes {

    private final int fps;
    private final long[] numbers;
    private final long[] nanos;
    private int count;

    /** @param most more are not taken */
    FrameTimes(int fps, int most) {
        this.fps = fps;
        this.numbers = new long[most];
        this.nanos = new long[most];
    }

    synchronized void arrived(long number, long atNanos) {
        if (count < numbers.length) {
            numbers[count] = number;
            nanos[count++] = atNanos;
            if (count == numbers.length) {
                notifyAll();
            }
        }
    }

    /** Waits for all. */
    synchronized void await(long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (count < numbers.length) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException("only " + count + " of " + numbers.length + " frames came");
            }
            wait(left);
        }
    }

    double achievedFps() {
        return (count - 1) * 1e9 / (nanos[count - 1] - nanos[0]);
    }

    /** Frames between the first and the last one that did not come. */
    long missing() {
        return numbers[count - 1] - numbers[0] + 1 - count;
    }

    /** Of each frame against the one that came soonest after it was due. */
    Latencies lateness(String what) {
        long[] late = late();
        long least = Arrays.stream(late).min().orElseThrow();
        return new Latencies(what, Arrays.stream(late).map(ns -> ns - least).toArray());
    }

    /** By how much the last second's frames were later than the first second's, in ms; middle ones of each. */
    double driftMs() {
        long[] late = late();
        int part = Math.min(fps, count / 2);
        return (middle(Arrays.copyOfRange(late, count - part, count)) - middle(Arrays.copyOf(late, part))) / 1e6;
    }

    private long[] late() {
        long[] late = new long[count];
        for (int i = 0; i < count; i++) {
            long since = numbers[i] - numbers[0];
            late[i] = nanos[i] - nanos[0] - since / fps * 1_000_000_000 - since % fps * 1_000_000_000 / fps;
        }
        return late;
    }

    private static long middle(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

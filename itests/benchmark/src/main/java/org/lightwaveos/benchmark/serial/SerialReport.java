/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lightwaveos.benchmark.latency.Latencies;

/**
 * From a change at the core of a peer that prefers to lead until its device on a serial port has applied it, and until the last
 * of eight followers has, beside the round trip of a bare pseudo-terminal in the same run. Stock firmware looks at its port every
 * 10 ms and renders every 8.3 ms: that is in the figures.
 */
public final class SerialReport {

    static final double BAR_MS = 30;

    private static final int FOLLOWERS = 8;
    /** Past the reading that follows each change, and out of step with the device's 10 ms. */
    private static final long PAUSE_MIN_NS = TimeUnit.MILLISECONDS.toNanos(300);

    private static final long PAUSE_MAX_NS = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long SETTLE_NS = TimeUnit.MILLISECONDS.toNanos(50);

    /** As long as the line. */
    private static final byte[] ECHO = "x".repeat(54).getBytes(StandardCharsets.US_ASCII);

    private final Latencies followers;
    private final Latencies taken;
    private final Latencies framed;
    private final Latencies echo;

    private SerialReport(long[][] nanos) {
        followers = new Latencies("last of " + FOLLOWERS + " followers", nanos[0]);
        taken = new Latencies("serial device, line carried out", nanos[1]);
        framed = new Latencies("serial device, in a frame", nanos[2]);
        echo = new Latencies("bare pty echo, there and back", nanos[3]);
    }

    /** Three minutes; whether the 99th percentiles are below the bar. */
    public static boolean run() throws Exception {
        SerialReport report = measure(50, 400);
        System.out.println(
                "From a change at the leader, which has a device on a serial port (pseudo-terminal, nrjavaserial).");
        System.out.println(report.followers);
        System.out.println(report.taken);
        System.out.println(report.framed);
        System.out.println(report.echo);
        System.out.printf(
                Locale.ROOT,
                "in a frame to echo: %.0f at p50; bar %.0f ms at p99, for followers and frames%n",
                report.framed.percentileMs(50) / report.echo.percentileMs(50),
                BAR_MS);
        return report.isWithinBar();
    }

    boolean isWithinBar() {
        return followers.percentileMs(99) < BAR_MS && framed.percentileMs(99) < BAR_MS;
    }

    static SerialReport measure(int warmUp, int rounds) throws Exception {
        Random random = new Random(1);
        try (LedGroup group = new LedGroup(FOLLOWERS);
                PtyEcho echo = new PtyEcho()) {
            long[][] nanos = new long[4][rounds];
            for (int i = -warmUp; i < rounds; i++) {
                LockSupport.parkNanos(random.nextLong(PAUSE_MIN_NS, PAUSE_MAX_NS));
                Change.Times times = group.change((i & 1) == 0 ? 10 : 200);
                LockSupport.parkNanos(SETTLE_NS);
                long round = echo.round(ECHO);
                if (i >= 0) {
                    nanos[0][i] = times.followers();
                    nanos[1][i] = times.taken();
                    nanos[2][i] = times.framed();
                    nanos[3][i] = round;
                }
            }
            return new SerialReport(nanos);
        }
    }
}

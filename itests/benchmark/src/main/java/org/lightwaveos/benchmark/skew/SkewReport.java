/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lightwaveos.benchmark.latency.Latencies;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.protocol.LightCommand;

/**
 * From the first to the last of eight adopted devices that shows a change of the group's light, beside one raw text written
 * to each of the same devices in the same run.
 */
public final class SkewReport {

    static final double BAR_MS = 15;

    /** Of the raw text's own skew: a machine on which that comes near the bar can tell nothing but the ratio. */
    static final double BAR_RATIO = 1.5;

    private static final int DEVICES = 8;
    /** Between changes: long enough that none waits for a device's pacing, and out of step with its 120 frames a second. */
    private static final long PAUSE_MIN_NS = TimeUnit.MILLISECONDS.toNanos(150);

    private static final long PAUSE_MAX_NS = TimeUnit.MILLISECONDS.toNanos(250);
    /** Until the device's answers and the like are over. */
    private static final long SETTLE_NS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final Map<String, String> ONE = Map.of("setBrightness", "brightness");
    private static final Map<String, String> FOUR = Map.of(
            "setIntensity", "intensity",
            "setSaturation", "saturation",
            "setComplexity", "complexity",
            "setVariation", "variation");

    private final Latencies oneAccepted;
    private final Latencies oneFramed;
    private final Latencies fourAccepted;
    private final Latencies fourFramed;
    private final Latencies raw;

    private SkewReport(long[][] nanos) {
        oneAccepted = new Latencies("one field, accepted", nanos[0]);
        oneFramed = new Latencies("one field, in a frame", nanos[1]);
        fourAccepted = new Latencies("four fields, accepted", nanos[2]);
        fourFramed = new Latencies("four fields, in a frame", nanos[3]);
        raw = new Latencies("one raw text, arrived", nanos[4]);
    }

    /** Two minutes; whether the 99th percentile of what the devices accept is below the bar. */
    public static boolean run() throws Exception {
        SkewReport report = measure(50, 300);
        System.out.println("From the first to the last of " + DEVICES + " adopted devices, after a group change.");
        System.out.println(
                "Showing, for the bar, is accepted: the device's firmware has taken the new values. It renders");
        System.out.println("them with its next frame, every 8.3 ms, which no two devices do at the same time.");
        System.out.println(report.oneAccepted);
        System.out.println(report.oneFramed);
        System.out.println(report.fourAccepted);
        System.out.println(report.fourFramed);
        System.out.println(report.raw);
        System.out.printf(
                Locale.ROOT,
                "accepted to raw: one field %.1f at p50, %.1f at p99; four fields %.1f at p50, %.1f at p99; bar %.1f ms%n",
                report.ratio(report.oneAccepted, 50),
                report.ratio(report.oneAccepted, 99),
                report.ratio(report.fourAccepted, 50),
                report.ratio(report.fourAccepted, 99),
                report.barMs());
        return report.isWithinBar();
    }

    boolean isWithinBar() {
        return oneAccepted.percentileMs(99) < barMs() && fourAccepted.percentileMs(99) < barMs();
    }

    /** At the 99th percentile. */
    private double barMs() {
        return Math.max(BAR_MS, BAR_RATIO * raw.percentileMs(99));
    }

    private double ratio(Latencies ours, double percent) {
        return ours.percentileMs(percent) / raw.percentileMs(percent);
    }

    static SkewReport measure(int warmUp, int rounds) throws Exception {
        Random random = new Random(1);
        try (AdoptedGroup group = new AdoptedGroup(DEVICES);
                RawSockets raw = new RawSockets(group)) {
            long[][] nanos = new long[5][rounds];
            for (int i = -warmUp; i < rounds; i++) {
                int value = (i & 1) == 0 ? 10 : 200;
                Level level = new Level(value);
                pause(random);
                AdoptedGroup.Skew one = group.change(new LightCommand.SetBrightness(level), ONE, value);
                LockSupport.parkNanos(SETTLE_NS);
                long reference = raw.round();
                pause(random);
                AdoptedGroup.Skew four = group.change(
                        new LightCommand.SetVisual(new VisualParameters(level, level, level, level)), FOUR, value);
                if (i >= 0) {
                    nanos[0][i] = one.accepted();
                    nanos[1][i] = one.framed();
                    nanos[2][i] = four.accepted();
                    nanos[3][i] = four.framed();
                    nanos[4][i] = reference;
                }
            }
            return new SkewReport(nanos);
        }
    }

    private static void pause(Random random) {
        LockSupport.parkNanos(random.nextLong(PAUSE_MIN_NS, PAUSE_MAX_NS));
    }
}

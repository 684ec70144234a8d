/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.Locale;
import org.lightwaveos.benchmark.latency.Latencies;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.serial.pixel.PixelFrame;
import org.lightwaveos.virtual.serial.pixels.PixelCounts;

/**
 * How well a strip that the host renders is served over a line of 921600 baud: frames a second, drift, jitter, what was left
 * out, and what it costs, beside a plain loop that writes as many bytes to a line as fast.
 */
public final class PixelReport {

    static final int FPS = 60;

    private static final int BAUD = 921_600;
    private static final double BAR_FPS = 59.5;
    private static final double BAR_DRIFT_MS = 8;

    private final FrameTimes frames;
    private final FrameTimes bare;
    private final Latencies lines;
    private final PixelStatus before;
    private final PixelStatus after;
    private final PixelCounts counts;
    private final double cpuPercent;

    private PixelReport(
            FrameTimes frames,
            FrameTimes bare,
            Latencies lines,
            PixelStatus before,
            PixelStatus after,
            PixelCounts counts,
            double cpuPercent) {
        this.frames = frames;
        this.bare = bare;
        this.lines = lines;
        this.before = before;
        this.after = after;
        this.counts = counts;
        this.cpuPercent = cpuPercent;
    }

    /** Three quarters of a minute; whether the rate is kept and nothing drifts. */
    public static boolean run() throws Exception {
        PixelReport report = measure(30, 10);
        System.out.println("60 frames a second to gateway firmware, over a pseudo-terminal paced as 921600 baud, 8N1.");
        System.out.printf(
                Locale.ROOT,
                "%.2f fps, %d of %d missing (%d skipped by the host), %d damaged; drift %.2f ms; port thread %.1f %% of a core%n",
                report.frames.achievedFps(),
                report.frames.missing(),
                30 * FPS + report.frames.missing(),
                report.after.skipped() - report.before.skipped(),
                report.counts.damaged(),
                report.frames.driftMs(),
                report.cpuPercent);
        System.out.println(report.frames.lateness("frames, later than the soonest"));
        System.out.println(report.bare.lateness("the same of a plain loop"));
        System.out.println(report.lines);
        System.out.printf(
                Locale.ROOT,
                "plain loop: %.2f fps; bar %.1f fps, drift %.0f ms%n",
                report.bare.achievedFps(),
                BAR_FPS,
                BAR_DRIFT_MS);
        return report.isWithinBar();
    }

    boolean isWithinBar() {
        return frames.achievedFps() >= BAR_FPS && Math.abs(frames.driftMs()) < BAR_DRIFT_MS && counts.damaged() == 0;
    }

    PixelCounts counts() {
        return counts;
    }

    static PixelReport measure(int seconds, int bareSeconds) throws Exception {
        FrameTimes frames = new FrameTimes(FPS, seconds * FPS);
        try (PixelRun run = new PixelRun(BAUD)) {
            run.measure(new FrameTimes(FPS, FPS), 1);
            PixelStatus before = run.status();
            long cpu = run.cpu();
            long begin = System.nanoTime();
            long[] lines = run.measure(frames, seconds);
            double cpuPercent = 100.0 * (run.cpu() - cpu) / (System.nanoTime() - begin);
            return new PixelReport(
                    frames,
                    BareFrames.measure(FPS, bareSeconds * FPS, PixelFrame.WIRE_BYTES, BAUD),
                    new Latencies("a line among frames, carried out", lines),
                    before,
                    run.status(),
                    run.counts(),
                    cpuPercent);
        }
    }
}

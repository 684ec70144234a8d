/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.lightwaveos.benchmark.codec.CodecReport;
import org.lightwaveos.benchmark.latency.LatencyReport;
import org.lightwaveos.benchmark.serial.PixelReport;
import org.lightwaveos.benchmark.serial.SerialReport;
import org.lightwaveos.benchmark.skew.SkewReport;

/** Runs the benchmark that the first argument names. Ends with 1 if it misses its bar, with 2 if there is none such. */
public final class Main {

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "codec",
            CodecReport::run,
            "latency",
            LatencyReport::run,
            "pixels",
            PixelReport::run,
            "serial",
            SerialReport::run,
            "skew",
            SkewReport::run));

    private Main() {}

    public static void main(String[] args) throws Exception {
        Benchmark benchmark = args.length == 1 ? BENCHMARKS.get(args[0]) : null;
        if (benchmark == null) {
            System.err.println("Usage: java -jar lightwaveos-benchmark.jar " + String.join("|", BENCHMARKS.keySet()));
            System.exit(2);
        } else if (!benchmark.run()) {
            System.exit(1);
        }
    }

    /** Measures, prints, and says whether the bar has been met. */
    private interface Benchmark {
        boolean run() throws Exception;
    }
}

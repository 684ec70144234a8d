/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.codec;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link CodecBenchmark} and sets ours beside Gson. */
public final class CodecReport {

    /** JMH's name for bytes allocated per call; some of its versions put a mark before it. */
    private static final String BYTES = "gc.alloc.rate.norm";

    private CodecReport() {}

    /** A minute or two; whether encoding and decoding a state costs no more than with Gson. */
    public static boolean run() throws RunnerException {
        List<CodecRow> rows = rows(new OptionsBuilder()
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1)));
        System.out.println(CodecRow.HEADER);
        rows.forEach(System.out::println);
        return rows.get(rows.size() - 1).isWithinBar();
    }

    /** The last row is for both. */
    static List<CodecRow> rows(ChainedOptionsBuilder howLong) throws RunnerException {
        // A build must not fail because another one measures; who wants good figures sees to a quiet machine.
        System.setProperty("jmh.ignoreLock", "true");
        Collection<RunResult> results = new Runner(howLong.include(CodecBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return List.of(
                row("encode", "Encode", results), row("decode", "Decode", results), row("both", "Both", results));
    }

    private static CodecRow row(String what, String method, Collection<RunResult> results) {
        RunResult ours = result("ours" + method, results);
        RunResult gson = result("gson" + method, results);
        return new CodecRow(
                what,
                ours.getPrimaryResult().getScore(),
                gson.getPrimaryResult().getScore(),
                bytes(ours),
                bytes(gson));
    }

    private static RunResult result(String method, Collection<RunResult> results) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(BYTES))
                .mapToDouble(entry -> ((Result<?>) entry.getValue()).getScore())
                .findFirst()
                .orElseThrow();
    }
}

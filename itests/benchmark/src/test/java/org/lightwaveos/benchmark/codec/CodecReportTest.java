/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class CodecReportTest {

    @Test
    void bothSidesCarryTheSameLight() {
        String text = new Gson().toJson(PlainState.of(CodecBenchmark.STATE));
        assertThat(SyncReader.read(text)).isEqualTo(new SyncReading.Accepted(CodecBenchmark.STATE));
        assertThat(new CodecBenchmark().oursBoth()).isEqualTo(new SyncReading.Accepted(CodecBenchmark.STATE));
        assertThat(new CodecBenchmark().gsonBoth())
                .usingRecursiveComparison()
                .isEqualTo(PlainState.of(CodecBenchmark.STATE));
    }

    /** Far too short to measure anything: only that everything that is reported can be measured. */
    @Test
    void everyRowHasItsFigures() throws Exception {
        assertThat(CodecReport.rows(new OptionsBuilder()
                        .verbosity(VerboseMode.SILENT)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.oursNs()).isPositive();
                    assertThat(row.gsonNs()).isPositive();
                    assertThat(row.oursBytes()).isPositive();
                    assertThat(row.gsonBytes()).isPositive();
                });
    }
}

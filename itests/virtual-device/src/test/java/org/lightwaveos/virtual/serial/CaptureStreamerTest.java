/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureStreamerTest {

    private final SerialBench bench = SerialBench.calm();

    @ParameterizedTest
    @CsvSource({"v1, 1, 977, 960", "v2, 2, 1009, 960", "meta, 3, 49, 0", "slim, 4, 529, 480"})
    void aFrameOfEachFormat(String format, int version, int size, int payload) {
        bench.ask("{'type':'setEffect','effectId':1281}");
        bench.ask("capture format " + format);
        bench.write("capture stream c 60\n");
        bench.pass(10);
        bench.read();
        bench.pass(20);

        String frame = bench.read();
        assertThat(frame).hasSize(size);
        assertThat(frame.charAt(0)).isEqualTo('\u00fd');
        assertThat((int) frame.charAt(1)).isEqualTo(version);
        assertThat((int) frame.charAt(2)).isEqualTo(2);
        assertThat((int) frame.charAt(3)).as("the id's low byte").isEqualTo(1281 & 0xFF);
        assertThat((int) frame.charAt(5)).isEqualTo(128);
        assertThat(frame.charAt(15) | frame.charAt(16) << 8).isEqualTo(payload);
        if (payload == 960) {
            assertThat(frame.substring(17, 22)).isEqualTo("\u0000\u0001\u0002\u0003\u0004");
        } else if (payload == 480) {
            assertThat(frame.substring(17, 22)).isEqualTo("\u0000\u0001\u0002\u0006\u0007");
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "15, 15", "1, 1", "99, 15"})
    void keepsItsRate(int asked, int expected) {
        bench.ask("capture format meta");
        bench.ask("capture stream b " + asked);

        long bytes = 0;
        for (int i = 0; i < 100; i++) {
            bench.pass(100);
            byte[] buffer = new byte[4096];
            bytes += bench.port.take(buffer, buffer.length);
        }
        assertThat(bytes / 49).isBetween(10L * expected - 1, 10L * expected + 1);
    }

    @Test
    void stopsAndSaysWhatItSent() {
        bench.ask("capture stream a 50");
        bench.pass(100);
        assertThat(bench.ask("capture stop")).contains("[CAPTURE] Stopped: ");
        bench.pass(200);
        assertThat(bench.read()).isEmpty();
    }

    @Test
    void aDumpIsAlwaysOfTheFirstVersionAndEndsInText() {
        assertThat(bench.ask("capture dump a")).contains("No frame captured for this tap");
        assertThat(bench.ask("capture on")).contains("tapMask=0x07: ABC");
        assertThat(bench.ask("capture on ac")).contains("tapMask=0x05: AC");

        String dump = bench.ask("capture dump b");
        int at = dump.indexOf('\u00fd');
        assertThat(dump.substring(0, at)).isEqualTo("[CAPTURE] recv='capture dump b'\n");
        assertThat((int) dump.charAt(at + 1)).isEqualTo(1);
        assertThat(dump.substring(at + 977)).startsWith("\nFrame dumped: tap=1, effect=2, palette=0, frame=");
    }

    @Test
    void otherWordsAreExplained() {
        assertThat(bench.ask("capture fps 0")).contains("Usage: capture fps <1-60>");
        assertThat(bench.ask("capture fps 30")).contains("33333 us interval");
        assertThat(bench.ask("capture tap x")).contains("Usage: capture tap");
        assertThat(bench.ask("capture tap a")).contains("Tap switched to a");
        assertThat(bench.ask("capture format 9")).contains("Usage: capture format");
        assertThat(bench.ask("capture")).contains("Usage: capture <on|off");
        assertThat(bench.ask("capture status")).contains("=== Capture Status ===", "Streaming: NO (v2, 33333 us");
        assertThat(bench.ask("capture off")).contains("Capture mode disabled");
        assertThat(bench.ask("Capture off")).isEmpty();
    }
}

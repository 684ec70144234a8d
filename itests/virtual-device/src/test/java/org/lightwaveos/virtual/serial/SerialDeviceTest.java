/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.virtual.firmware.Reaction;

class SerialDeviceTest {

    private static final String SET = "{'type':'setBrightness','value':42,'requestId':'1'}\n";
    private static final String DONE =
            "{\"type\":\"setBrightness\",\"requestId\":\"1\",\"success\":true,\"data\":{\"brightness\":42}}\n";

    @Test
    void aLineIsAnsweredInTheNextTurn() {
        SerialBench bench = SerialBench.calm();
        bench.pass(15);
        bench.write(SET);
        assertThat(bench.read()).isEmpty();
        bench.pass(5);

        assertThat(bench.read()).isEqualTo(DONE);
        bench.pass(10);
        assertThat(bench.firmware.light().brightness()).isEqualTo(42);
    }

    @Test
    void aLineInTwoBurstsIsTwoLines() {
        SerialBench bench = SerialBench.calm();
        bench.write("{'type':'setBrightness','value':4");
        bench.pass(10);
        bench.write("2}\n");
        bench.pass(10);

        assertThat(bench.read()).contains("\"IncompleteInput\"").doesNotContain("brightness");
        bench.pass(10);
        assertThat(bench.firmware.light().brightness()).isEqualTo(128);
    }

    @Test
    void theRestOfACutLineCanBeAKey() {
        SerialBench bench = SerialBench.calm();
        bench.write("{'type':'setBrightness','value':");
        bench.pass(10);
        bench.write("5");
        bench.pass(20);

        assertThat(bench.firmware.light().effectId()).isEqualTo(261);
    }

    @Test
    void aBurstOfLinesTakesATurnEach() {
        SerialBench bench = SerialBench.calm();
        bench.pass(10);
        bench.write(SET + SET + SET);
        bench.pass(20);
        assertThat(bench.read()).isEqualTo(DONE + DONE);
    }

    /** Where 256 bytes end, so does the line; no answer, or one to what was never meant. */
    @Test
    void aLineLongerThanTheBufferIsCut() {
        SerialBench bench = SerialBench.calm();
        assertThat(bench.ask("{'type':'setBrightness','value':42,'pad':'" + "x".repeat(250) + "'}"))
                .contains("\"IncompleteInput\"");
    }

    @Test
    void longWritesAreSplitNowAndThenAndShortOnesNever() {
        SerialBench bench = new SerialBench(bound -> 0);
        bench.port.noise(Noise.NONE, 0);
        assertThat(bench.ask("{'type':'setBrightness','value':42,'requestId':'12345678901234567890'}"))
                .contains("\"IncompleteInput\"")
                .doesNotContain("brightness");
        assertThat(bench.ask(SET.strip())).isEqualTo(DONE);
    }

    @Test
    void withTheOddFaultShortWritesAreSplitToo() {
        SerialBench bench = new SerialBench(5);
        bench.port.noise(Noise.NONE, 0);
        bench.port.fault(SerialFault.SPLIT_ANYWHERE, true, 0);
        int whole = 0;
        for (int i = 0; i < 400; i++) {
            String answer = bench.ask(SET.strip());
            if (answer.equals(DONE)) {
                whole++;
            } else {
                assertThat(answer).doesNotContain("\"requestId\":\"1\"");
            }
        }
        assertThat(whole).isBetween(320, 380);
    }

    /** What other tasks write comes between whole writes: short answers stay whole, long ones do not. */
    @Test
    void othersWriteIntoLongAnswersButNotIntoShortOnes() {
        SerialBench bench = new SerialBench(3);
        bench.port.noise(Noise.HEAVY, 0);
        bench.port.fault(SerialFault.SPLIT_BURSTS, false, 0);
        bench.ask("capture stream c 60");

        int torn = 0;
        for (int i = 0; i < 40; i++) {
            assertThat(bench.ask(SET.strip())).contains(DONE);
            String list = bench.ask("{'type':'effects.list','limit':20}");
            torn += list.lines().anyMatch(line -> line.startsWith("{\"type\":\"effects.list\"") && line.endsWith("]}}"))
                    ? 0
                    : 1;
        }
        assertThat(torn).isPositive();
    }

    @Test
    void theRendererLogsWhatAnyoneChanges() {
        SerialBench bench = new SerialBench(1);
        bench.firmware.onText(1, "{\"type\":\"setEffect\",\"effectId\":256}".getBytes(StandardCharsets.US_ASCII), 0);
        bench.pass(20);
        assertThat(bench.read()).contains("Effect changed: 0x1202 (", "-> 0x0100 (\u001b[1;32mFire\u001b[0m)\n");

        bench.ask("{'type':'transition.trigger','toEffect':257,'transitionType':1}");
        bench.pass(5_000);
        assertThat(bench.read()).contains("\"event\":\"ws.");
    }

    @Test
    void bootsWithTelemetryFirstAndReadsWhenItIsReady() {
        SerialBench bench = SerialBench.calm();
        bench.port.reset(0);
        bench.write(SET);
        bench.pass(SerialDevice.FIRST_LINE_MS + 20);
        assertThat(bench.read()).isEqualTo("{\"event\":\"telemetry.boot\",\"ts_mono_ms\":0,\"version\":\"2.0\"}\r\n");

        bench.pass(SerialDevice.READY_MS - SerialDevice.FIRST_LINE_MS + 20);
        assertThat(bench.read()).contains("All is up", "\nKeys:\r\n").endsWith(DONE);
    }

    @Test
    void aHostThatReadsNothingLosesTheEnd() {
        SerialBench bench = SerialBench.calm();
        bench.write("{'type':'effects.list'}\n");
        bench.pass(500);
        String cut = bench.read();
        assertThat(cut).hasSize(Transmitter.SIZE).startsWith("{\"type\":\"effects.list\"");
        assertThat(bench.ask(SET.strip())).as("and goes on").isEqualTo(DONE);
    }

    @Test
    void nothingIsKeptForAHostThatIsNotThere() {
        SerialBench bench = SerialBench.calm();
        bench.port.plugged(false);
        bench.ask(SET.strip());
        bench.port.plugged(true);
        bench.pass(50);
        assertThat(bench.read()).isEmpty();
        assertThat(bench.ask(SET.strip())).isEqualTo(DONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = SerialFault.class,
            names = {"SILENT", "BOOT_LOOP", "GARBAGE", "OTHER_PROGRAM"})
    void underAFaultNothingIsUnderstoodAndAfterItAllIs(SerialFault fault) {
        SerialBench bench = SerialBench.calm();
        bench.port.fault(fault, true, 0);
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            heard.add(bench.ask(SET.strip()));
        }
        String all = String.join("", heard);
        assertThat(all).doesNotContain("setBrightness");
        assertThat(bench.firmware.light().brightness()).isEqualTo(128);
        switch (fault) {
            case SILENT -> assertThat(all).isEmpty();
            case BOOT_LOOP -> assertThat(all.split("telemetry.boot", -1)).hasSizeGreaterThan(4);
            case OTHER_PROGRAM -> assertThat(all).contains("temp=21.0 hum=48\r\n", "\"type\":\"weather\"");
            default -> assertThat(all.chars().filter(c -> c >= 128).count()).isBetween(500L, 1_000L * 10);
        }

        bench.port.fault(fault, false, bench.nowMs);
        bench.pass(50);
        bench.read();
        assertThat(bench.ask(SET.strip())).isEqualTo(DONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void garbageInDoesNoHarm(long seed) {
        SerialBench bench = new SerialBench(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            bench.port.received(bytes);
            bench.pass(10);
            bench.read();
        }
        bench.port.fault(SerialFault.SPLIT_BURSTS, false, bench.nowMs);
        bench.pass(100);
        assertThat(bench.ask(SET.strip())).contains(DONE);
    }

    @Test
    void theStateIsTheOneOfTheNetwork() {
        SerialBench bench = SerialBench.calm();
        bench.ask("{'type':'setHue','value':99}");
        bench.pass(10);
        Reaction reaction = bench.firmware.onText(
                1, "{\"type\":\"parameters.get\"}".getBytes(StandardCharsets.US_ASCII), bench.nowMs);
        assertThat(reaction.replies().get(0)).contains("\"hue\":99");

        bench.firmware.onText(
                1, "{\"type\":\"setBrightness\",\"value\":3}".getBytes(StandardCharsets.US_ASCII), bench.nowMs);
        bench.pass(10);
        assertThat(bench.ask("{'type':'parameters.get'}")).contains("\"brightness\":3,");
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.serial.pixels.HostFrame;

/** Frames that reach stock firmware, say because it has replaced a gateway's: nothing of them acts. */
class StrayFramesTest {

    @Test
    void howeverTheyArriveNothingHappens() {
        SerialBench bench = SerialBench.calm();
        Random random = new Random(11);
        LiveLight before = bench.light();
        // colours that are keys, and line ends
        byte[] keys = " +-=[],.wWeE<>\n\r}pP".repeat(60).substring(0, 960).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 200; i++) {
            byte[] frame = HostFrame.of(i, keys);
            for (int at = 0; at < frame.length; ) {
                int next = Math.min(frame.length, at + 1 + random.nextInt(random.nextBoolean() ? 3 : 250));
                bench.port.received(Arrays.copyOfRange(frame, at, next));
                bench.pass(SerialDevice.TURN_MS);
                at = next;
            }
            assertThat(bench.read()).isEmpty();
        }
        assertThat(bench.light()).isEqualTo(before);
        assertThat(bench.ask("{'type':'setBrightness','value':42,'requestId':'1'}"))
                .contains("\"brightness\":42");
    }
}

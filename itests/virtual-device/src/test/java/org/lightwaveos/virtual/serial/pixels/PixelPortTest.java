/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gateway firmware's part by itself, in virtual time. */
class PixelPortTest {

    private static final String START = "{\"type\":\"render.stream.start\",\"requestId\":\"7\",\"targetFps\":60,"
            + "\"staleTimeoutMs\":750,\"desiredPixelFormat\":\"rgb888\",\"desiredLedCount\":320,\"serialFraming\":1};";

    private final PixelPort port = new PixelPort();
    private final byte[] shown = new byte[960];
    private final Random random = new Random(5);

    @Test
    void aFrameOfAStreamIsShown() {
        assertThat(ask(START, 1_000))
                .contains("\"type\":\"render.stream.started\",\"requestId\":\"7\",\"success\":true")
                .contains("\"recommendedFps\":60", "\"payloadBytes\":960", "\"serialFraming\":1");
        assertThat(port.copyTo(shown)).as("nothing has come yet").isFalse();
        byte[] rgb = picture();
        List<Long> numbers = new ArrayList<>();
        port.watch(numbers::add);

        assertThat(port.take(HostFrame.of(-1, rgb))).isEmpty();
        assertThat(port.copyTo(shown)).isTrue();
        assertThat(shown).isEqualTo(rgb);
        assertThat(numbers).containsExactly(0xFFFF_FFFFL);
        assertThat(port.counts()).isEqualTo(new PixelCounts(true, 1, 0, 0, 0));
        assertThat(ask("{\"type\":\"render.stream.status\",\"requestId\":\"8\"}", 1_100))
                .contains("\"active\":true,\"sessionId\":\"gw-1\",\"framesShown\":1");
    }

    @Test
    void withoutFramesTheOwnRendererResumes() {
        ask(START, 1_000);
        port.take(HostFrame.of(0, picture()));
        assertThat(port.turn(1_740)).isEmpty();
        assertThat(port.turn(2_480)).isEmpty();
        assertThat(text(port.turn(2_490))).contains("render.stream.stateChanged", "\"active\":false", "\"stale\"");
        assertThat(port.copyTo(shown)).isFalse();
        assertThat(port.counts().stale()).isEqualTo(1);

        // what comes then is not shown, and not complained of all the time
        port.take(HostFrame.of(1, picture()));
        assertThat(text(port.turn(2_500))).contains("STREAM_NOT_ACTIVE").contains("\"requestId\":\"\"");
        port.take(HostFrame.of(2, picture()));
        assertThat(port.turn(2_510)).isEmpty();
        port.take(HostFrame.of(3, picture()));
        assertThat(text(port.turn(3_500))).contains("STREAM_NOT_ACTIVE");
        assertThat(port.copyTo(shown)).isFalse();
        assertThat(port.counts().unasked()).isEqualTo(3);
        assertThat(ask(START, 4_000)).contains("gw-2");
    }

    @Test
    void stopEndsItAndABootForgetsIt() {
        ask(START, 0);
        port.take(HostFrame.of(0, picture()));
        assertThat(ask("{\"type\":\"render.stream.stop\",\"requestId\":\"9\",\"reason\":\"x\"}", 10))
                .contains("\"render.stream.stopped\",\"requestId\":\"9\"");
        assertThat(port.copyTo(shown)).isFalse();
        ask(START, 20);
        port.take(HostFrame.of(0, picture()));
        port.reset();
        assertThat(port.copyTo(shown)).isFalse();
        assertThat(port.counts()).isEqualTo(new PixelCounts(false, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"targetFps\":241",
                "\"staleTimeoutMs\":249",
                "\"desiredPixelFormat\":\"grb888\"",
                "\"desiredLedCount\":300",
                "\"serialFraming\":2"
            })
    void whatItCannotDoIsRefused(String other) {
        String key = other.substring(0, other.indexOf(':'));
        assertThat(ask(START.replaceAll(key + ":[^,}]+", other), 0)).contains("STREAM_CONTRACT_MISMATCH");
        assertThat(port.counts().active()).isFalse();
    }

    @Test
    void otherLinesAreTheStockFirmwares() {
        assertThat(port.run("{\"type\":\"device.getStatus\"}", 0)).isEmpty();
        assertThat(port.run("{\"type\":\"render.stream.st", 0)).isEmpty();
        assertThat(port.run("capture status", 0)).isEmpty();
        assertThat(ask("{\"type\":\"render.stream.fly\",\"requestId\":\"1\"}", 0))
                .contains("unknown command type");
    }

    @Test
    void damageCostsTheFrameThatItHits() {
        ask(START, 0);
        byte[] rgb = picture();
        for (int i = 0; i < 500; i++) {
            byte[] hit = HostFrame.of(i, picture());
            hit[random.nextInt(hit.length)] ^= (byte) (1 << random.nextInt(8));
            port.take(hit);
            port.take(HostFrame.of(1_000 + i, rgb));
            port.copyTo(shown);
            assertThat(shown).isEqualTo(rgb);
        }
        assertThat(port.counts().shown()).isEqualTo(500);
        port.take(HostFrame.of(1, picture(), 319));
        assertThat(port.counts().shown()).isEqualTo(500);
    }

    @Test
    void textBesideFramesIsLeft() {
        String line = "{\"type\":\"setHue\",\"requestId\":\"3\",\"value\":9};\n";
        byte[] all = new byte[2 * 1_124 + line.length() + 1];
        System.arraycopy(HostFrame.of(0, picture()), 0, all, 0, 1_124);
        System.arraycopy(line.getBytes(StandardCharsets.US_ASCII), 0, all, 1_124, line.length());
        System.arraycopy(HostFrame.of(1, picture()), 0, all, 1_124 + line.length(), 1_124);
        all[all.length - 1] = '+';
        StringBuilder left = new StringBuilder();
        List<String> portions = new ArrayList<>();
        for (int at = 0; at < all.length; ) {
            int next = Math.min(all.length, at + 1 + random.nextInt(50));
            String text = new String(port.take(Arrays.copyOfRange(all, at, next)), StandardCharsets.US_ASCII);
            left.append(text);
            portions.add(text);
            at = next;
        }
        assertThat(left).hasToString(line + "+");
        assertThat(portions).as("JSON comes whole").contains(line);
    }

    @Test
    void aLineThatNeverEndsIsDropped() {
        port.take(("{" + "x".repeat(300)).getBytes(StandardCharsets.US_ASCII));
        assertThat(port.take("y\n+".getBytes(StandardCharsets.US_ASCII))).containsExactly('+');
    }

    private String ask(String line, long nowMs) {
        return text(port.run(line, nowMs).orElseThrow());
    }

    private static String text(List<byte[]> writes) {
        StringBuilder all = new StringBuilder();
        writes.forEach(each -> all.append(new String(each, StandardCharsets.US_ASCII)));
        return all.toString();
    }

    private byte[] picture() {
        byte[] rgb = new byte[960];
        random.nextBytes(rgb);
        return rgb;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void unknownOptionIsAnErrorOfItsOwnKind() throws Exception {
        assertThat(run("--no-such")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("unknown option '--no-such'")
                .contains("usage:");
        assertThat(out.size()).isZero();
    }

    @Test
    void helpIsNoError() throws Exception {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--fault NAME[=on|off]", "single-session");
    }

    @Test
    void eachEventIsOneLineOfJson() throws Exception {
        assertThat(run("--count", "2", "--no-mdns", "--seconds", "0")).isZero();

        List<JsonObject> events = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(events)
                .filteredOn(e -> e.get("event").getAsString().equals("listening"))
                .extracting(e -> e.get("device").getAsInt())
                .containsExactly(0, 1);
        assertThat(events).allMatch(e -> e.has("uuid") && e.has("t"));
        assertThat(err.size()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSerialPortIsToldByItsPath() throws Exception {
        assertThat(run("--no-mdns", "--serial", "--seconds", "0")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("\"event\":\"serial.plugged\".*\"path\":\"/dev/pts/\\d+\"");
    }

    @Test
    void takenPortIsAnErrorInWords() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--no-mdns", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .doesNotContain("\tat ");
        }
    }

    private int run(String... args) throws InterruptedException {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new CountDownLatch(1),
                args);
    }
}

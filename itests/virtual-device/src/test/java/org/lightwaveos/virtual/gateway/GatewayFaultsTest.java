/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The odd faults, the mended device, and authentication, in virtual time. */
class GatewayFaultsTest {

    private static final String READ = "{\"type\":\"parameters.get\"}";

    private final Bench bench = new Bench(Faults.real());

    @Test
    void silentDeviceAcceptsAndSaysNothing() {
        bench.gateway.faults(Faults.real().with(Fault.SILENT), bench.now());
        int client = bench.settle();
        bench.send(client, READ);
        bench.advance(10_000);

        assertThat(bench.gateway.clients()).containsExactly(client);
        assertThat(bench.wire.take()).isEmpty();
        assertThat(bench.get("/api/v1/ping", Map.of()).delayMs()).isEqualTo(HttpAnswer.NEVER);
    }

    @Test
    void slowDeviceAnswersLate() {
        bench.gateway.faults(Faults.real().with(Fault.SLOW_ANSWERS), bench.now());
        int client = bench.settle();
        bench.send(client, READ);
        bench.advance(1_400);
        assertThat(bench.takeFrames(client, "parameters")).isEmpty();

        bench.advance(100);
        assertThat(bench.takeFrames(client, "parameters")).hasSize(1);
        assertThat(bench.get("/api/v1/ping", Map.of()).delayMs()).isEqualTo(Gateway.SLOW_ANSWER_MS);
    }

    @Test
    void lostPushesLeaveAnswersAlone() {
        bench.gateway.faults(Faults.real().with(Fault.LOST_PUSHES), bench.now());
        int client = bench.settle();
        bench.send(client, READ);
        assertThat(bench.takeFrames(client, "parameters")).hasSize(1);

        bench.send(client, "{\"type\":\"setBrightness\",\"value\":7}");
        bench.advance(10_000);
        assertThat(bench.takeFrames(client, "status")).isEmpty();
    }

    @Test
    void shortMemoryEndsSessionsAndRecoveryRaisesAStatus() {
        int client = bench.settle();
        bench.gateway.faults(Faults.real().with(Fault.LOW_MEMORY), bench.now());
        assertThat(bench.wire.take()).containsExactly(client + " close 1013 ");
        bench.gateway.disconnected(client, 1013, "");
        bench.advance(2_500);

        int again = bench.settle();
        bench.send(again, "{\"type\":\"ledStream.subscribe\"}");
        assertThat(bench.takeFrames(again, "ledStream.rejected")).hasSize(1);
        bench.advance(6_000);
        assertThat(bench.takeFrames(again, "status")).isEmpty();

        bench.gateway.faults(Faults.real(), bench.now());
        bench.advance(100);
        assertThat(bench.takeFrames(again, "status")).hasSize(1);
    }

    @Test
    void fullQueueLosesTheSetterAndKeepsTheAnswer() {
        bench.gateway.faults(Faults.real().with(Fault.QUEUE_FULL), bench.now());
        int client = bench.settle();
        int before = bench.gateway.light().brightness();
        bench.send(client, "{\"type\":\"parameters.set\",\"brightness\":" + (before + 1) + "}");
        assertThat(bench.takeFrames(client, "parameters.changed")).hasSize(1);
        bench.advance(100);

        assertThat(bench.gateway.light().brightness()).isEqualTo(before);
    }

    @Test
    void mendedDeviceAnswersEverythingOnceAndEnveloped() {
        bench.gateway.faults(Faults.none(), bench.now());
        int client = bench.settle();

        bench.send(client, "{\"type\":\"no.such\"}");
        assertThat(bench.takeFrames(client, "error")).hasSize(1);
        bench.send(client, "{\"type\":\"setBrightness\",\"value\":9}");
        assertThat(bench.takeFrames(client, "ack")).hasSize(1);
        bench.send(client, "{\"type\":\"getStatus\"}");
        assertThat(bench.takeFrames(client, "status")).singleElement().satisfies(status -> assertThat(
                        status.getAsJsonObject("data").has("brightness"))
                .isTrue());
    }

    @Test
    void mendedDeviceLetsEveryoneIn() {
        bench.gateway.faults(Faults.none(), bench.now());
        for (int i = 0; i < 9; i++) {
            bench.connect(Bench.ME);
        }

        assertThat(bench.gateway.clients()).hasSize(9);
    }

    @Test
    void messageBeyondTheLimitIsRefusedInWords() {
        bench.gateway.faults(Faults.real().without(Fault.SPLIT_FRAGMENTS), bench.now());
        int client = bench.settle();

        bench.send(client, " ".repeat(Gateway.MAX_MESSAGE_BYTES + 1));

        assertThat(bench.wire.take()).singleElement().asString().contains("Message too large");
    }

    @Test
    void longMessageOfARealUnitFallsToPieces() {
        int client = bench.settle();

        bench.send(client, "{\"type\":\"parameters.get\",\"x\":\"" + "y".repeat(2_000) + "\"}");

        assertThat(bench.takeFrames(client, "error")).hasSize(2).allSatisfy(error -> assertThat(
                        error.getAsJsonObject("error").get("code").getAsString())
                .isEqualTo("INVALID_JSON"));
    }

    @Test
    void longBodyOfARequestFallsToPiecesToo() {
        String body = "{\"brightness\":7" + " ".repeat(2_000) + "}";

        assertThat(bench.post("/api/v1/parameters", body).reaction().status()).isEqualTo(400);
        bench.gateway.faults(Faults.none(), bench.now());
        assertThat(bench.post("/api/v1/parameters", body).reaction().status()).isEqualTo(200);
    }

    @Test
    void keyMustBeShownFirst() {
        Bench locked = new Bench(Faults.real(), Optional.of("secret"));
        int client = locked.settle();

        locked.send(client, READ);
        assertThat(locked.wire.take()).containsExactly(client + " " + Frames.AUTH_REQUIRED);
        locked.send(client, "{\"type\":\"auth\",\"apiKey\":\"wrong\"}");
        assertThat(locked.wire.take()).containsExactly(client + " " + Frames.INVALID_KEY);
        locked.send(client, "{\"type\":\"auth\",\"apiKey\":\"secret\"}");
        assertThat(locked.wire.take()).containsExactly(client + " {\"type\":\"auth\",\"success\":true}");
        locked.send(client, READ);
        assertThat(locked.takeFrames(client, "parameters")).hasSize(1);
        locked.send(client, "{\"type\":\"auth\",\"apiKey\":\"secret\"}");
        assertThat(locked.takeFrames(client, "error"))
                .as("an unknown command now")
                .hasSize(2);
    }

    @Test
    void keyCanBeChanged() {
        Bench locked = new Bench(Faults.real(), Optional.of("secret"));
        int client = locked.settle();
        locked.send(client, "{\"type\":\"auth\",\"apiKey\":\"secret\"}");
        locked.send(client, "{\"type\":\"auth.status\",\"requestId\":\"q\"}");
        assertThat(locked.takeFrames(client, "auth.status")).singleElement().satisfies(status -> {
            assertThat(status.get("requestId").getAsString()).isEqualTo("q");
            assertThat(status.getAsJsonObject("data").get("enabled").getAsBoolean())
                    .isTrue();
        });

        locked.send(client, "{\"type\":\"auth.rotate\"}");

        String key = locked.takeFrames(client, "auth.rotate")
                .get(0)
                .getAsJsonObject("data")
                .get("key")
                .getAsString();
        assertThat(key).matches("LW(-[A-Z0-9]{4}){7}");
        assertThat(locked.get("/api/v1/parameters", Map.of("x-api-key", "secret"))
                        .reaction()
                        .status())
                .isEqualTo(401);
        assertThat(locked.get("/api/v1/parameters", Map.of("x-api-key", key))
                        .reaction()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void healthNeedsNoKey() {
        Bench locked = new Bench(Faults.real(), Optional.of("secret"));

        assertThat(locked.get("/api/v1/health", Map.of()).reaction().status()).isEqualTo(200);
        assertThat(locked.get("/api/v1/device/info", Map.of()).reaction().status())
                .isEqualTo(401);
    }
}

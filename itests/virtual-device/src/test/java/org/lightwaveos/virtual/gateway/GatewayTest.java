/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Connections, pushes and limits of a real unit, in virtual time. */
class GatewayTest {

    private final Bench bench = new Bench(Faults.real());

    @Test
    void secondSessionOfAnAddressIsSentAway() {
        bench.connect(Bench.ME);
        bench.advance(2_500);
        bench.wire.take();

        int second = bench.connect(Bench.ME);

        assertThat(bench.wire.take()).containsExactly(second + " close 1008 Only one session per device");
        assertThat(bench.gateway.clients()).hasSize(1);
        assertThat(bench.events).endsWith("client.refused");
    }

    /** It is the same light, but nobody is told before the status that comes every 5 s. */
    @Test
    void whatComesBySerialIsPushedToNobody() {
        int client = bench.settle();
        bench.gateway.serial("{\"type\":\"setBrightness\",\"value\":7}", bench.now());
        bench.gateway.serial("{\"type\":\"zone.enable\",\"enable\":true}", bench.now());
        bench.advance(1_000);
        assertThat(bench.wire.take()).isEmpty();
        assertThat(bench.gateway.light().brightness()).isEqualTo(7);

        bench.advance(1_000);
        assertThat(bench.takeFrames(client, "status"))
                .extracting(frame -> frame.get("brightness").getAsInt())
                .containsExactly(7);
    }

    @Test
    void quickReconnectIsSentAwayAndSlowOneIsNot() {
        int first = bench.settle();
        bench.gateway.disconnected(first, 1006, "");

        int second = bench.connect(Bench.ME);
        assertThat(bench.wire.take()).containsExactly(second + " close 1013 Reconnect too fast");

        bench.advance(2_000);
        assertThat(bench.gateway.connected(99, Bench.ME, bench.now())).isTrue();
    }

    @Test
    void endOfARefusedClientDoesNotFreeTheSlotOfTheOther() {
        bench.connect(Bench.ME);
        bench.advance(2_500);
        int second = bench.connect(Bench.ME);
        bench.gateway.disconnected(second, 1008, "");
        bench.advance(2_500);
        bench.wire.take();

        int third = bench.connect(Bench.ME);

        assertThat(bench.wire.take()).containsExactly(third + " close 1008 Only one session per device");
    }

    @Test
    void eighthSessionIsOverTheLimit() {
        for (int i = 0; i < 7; i++) {
            bench.connect("10.0.1." + i);
        }
        assertThat(bench.wire.take()).isEmpty();

        int eighth = bench.connect("10.0.1.7");

        assertThat(bench.wire.take()).containsExactly(eighth + " close 1008 Connection limit");
    }

    @Test
    void nothingIsSentOnConnect() {
        bench.connect(Bench.ME);

        assertThat(bench.wire.take()).isEmpty();
    }

    @Test
    void firstStatusAfterAChangeIsStaleAndTheNextIsRight() {
        int client = bench.settle();
        bench.send(client, "{\"type\":\"setBrightness\",\"value\":77}");
        bench.advance(100);

        List<JsonObject> first = bench.takeFrames(client, "status");
        assertThat(first).hasSize(1);
        assertThat(first.get(0).get("brightness").getAsInt()).isNotEqualTo(77);
        assertThat(bench.gateway.light().brightness()).isEqualTo(77);

        bench.advance(5_100);
        List<JsonObject> next = bench.takeFrames(client, "status");
        assertThat(next).isNotEmpty();
        assertThat(next.get(0).get("brightness").getAsInt()).isEqualTo(77);
    }

    @Test
    void withoutThatFaultTheFirstStatusIsRight() {
        Bench mended = new Bench(Faults.real().without(Fault.STALE_STATUS));
        int client = mended.settle();

        mended.send(client, "{\"type\":\"setBrightness\",\"value\":77}");
        mended.advance(100);

        List<JsonObject> first = mended.takeFrames(client, "status");
        assertThat(first).hasSize(1);
        assertThat(first.get(0).get("brightness").getAsInt()).isEqualTo(77);
    }

    @Test
    void statusRaisedWithinSixHundredMillisecondsOfAConnectIsLost() {
        int client = bench.connect(Bench.ME);
        bench.advance(100);
        bench.send(client, "{\"type\":\"setBrightness\",\"value\":77}");
        bench.advance(400);
        assertThat(bench.takeFrames(client, "status")).isEmpty();

        bench.advance(300);
        assertThat(bench.takeFrames(client, "status")).as("lost, not late").isEmpty();
    }

    @Test
    void withoutThatFaultItIsNotLost() {
        Bench mended = new Bench(Faults.real().without(Fault.CONNECT_MUTE));
        int client = mended.connect(Bench.ME);
        mended.send(client, "{\"type\":\"setBrightness\",\"value\":77}");
        mended.advance(100);

        assertThat(mended.takeFrames(client, "status")).hasSize(1);
    }

    @Test
    void unknownCommandGivesTwoErrors() {
        int client = bench.settle();

        bench.send(client, "{\"type\":\"no.such\",\"requestId\":\"r1\"}");

        String error = client + " {\"type\":\"error\",\"requestId\":\"r1\",\"success\":false,"
                + "\"error\":{\"code\":\"INVALID_VALUE\",\"message\":\"Unknown command type\"}}";
        assertThat(bench.wire.take()).containsExactly(error, error);
    }

    @Test
    void fiftyFirstMessageBlocksBothWaysIn() {
        int client = bench.settle();
        for (int i = 0; i < 50; i++) {
            bench.send(client, "{\"type\":\"parameters.get\"}");
        }
        assertThat(bench.takeFrames(client, "parameters")).hasSize(50);

        bench.send(client, "{\"type\":\"parameters.get\"}");

        assertThat(bench.wire.take())
                .containsExactly(client + " {\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"RATE_LIMITED\","
                        + "\"message\":\"Too many messages. Please wait before retrying.\",\"retryAfter\":5}}");
        HttpAnswer rest = bench.get("/api/v1/parameters", Map.of());
        assertThat(rest.reaction().status()).isEqualTo(429);
        assertThat(rest.reaction().headers()).containsEntry("Retry-After", "5");
        bench.advance(5_000);
        assertThat(bench.get("/api/v1/parameters", Map.of()).reaction().status())
                .isEqualTo(200);
    }

    @Test
    void twentyFirstRequestIsTooManyButPingIsFree() {
        for (int i = 0; i < 20; i++) {
            assertThat(bench.get("/api/v1/parameters", Map.of()).reaction().status())
                    .isEqualTo(200);
        }

        assertThat(bench.get("/api/v1/parameters", Map.of()).reaction().status())
                .isEqualTo(429);
        assertThat(bench.get("/api/v1/ping", Map.of()).reaction().status()).isEqualTo(200);
    }

    @Test
    void everyoneIsPingedEveryFifteenSeconds() {
        int client = bench.settle();
        bench.advance(30_000);

        assertThat(bench.wire.take()).filteredOn((client + " ping")::equals).hasSize(2);
    }

    @Test
    void tapGoesOnToTheNextPresetAndLongPressDims() {
        int client = bench.settle();
        int effect = bench.gateway.light().effectId();
        int brightness = bench.gateway.light().brightness();

        bench.gateway.tapButton(bench.now());
        bench.advance(100);
        assertThat(bench.gateway.light().effectId()).isNotEqualTo(effect);
        assertThat(bench.takeFrames(client, "status")).hasSize(1);

        bench.gateway.pressButtonLong(bench.now());
        bench.advance(100);
        assertThat(bench.gateway.light().brightness()).isEqualTo(20);
        bench.gateway.tapButton(bench.now());
        bench.advance(100);
        assertThat(bench.gateway.light().brightness()).isEqualTo(brightness);
        assertThat(bench.takeFrames(client, "factoryPresets.changed")).isEmpty();
    }

    @Test
    void zonesFramesAreThrottled() {
        int client = bench.settle();
        for (int i = 0; i < 5; i++) {
            bench.send(client, "{\"type\":\"getZoneState\"}");
            bench.advance(100);
        }

        assertThat(bench.takeFrames(client, "zones.list")).hasSize(2);
    }

    @Test
    void zoneEventsAreBroadcastEvenRightAfterAConnect() {
        int client = bench.connect(Bench.ME);

        bench.send(client, "{\"type\":\"zone.enable\",\"enable\":true}");

        assertThat(bench.takeFrames(client, "zone.enabledChanged")).hasSize(1);
        bench.advance(100);
        assertThat(bench.takeFrames(client, "zones.list")).as("muted").isEmpty();
    }

    @Test
    void ledFramesComeTenTimesASecondUntilUnsubscribed() {
        int client = bench.settle();
        bench.send(client, "{\"type\":\"ledStream.subscribe\"}");
        bench.advance(1_000);
        assertThat(bench.wire.take())
                .filteredOn((client + " <966 bytes>")::equals)
                .hasSize(10);

        bench.send(client, "{\"type\":\"ledStream.unsubscribe\"}");
        bench.advance(500);
        assertThat(bench.wire.take()).doesNotContain(client + " <966 bytes>");
    }

    @Test
    void ledFramesGoByUdpIfAPortIsGiven() {
        int client = bench.settle();
        bench.send(client, "{\"type\":\"ledStream.subscribe\",\"udpPort\":4711}");
        bench.advance(500);

        assertThat(bench.wire.take())
                .filteredOn((Bench.ME + ":4711 <966 bytes>")::equals)
                .hasSize(5);
    }
}

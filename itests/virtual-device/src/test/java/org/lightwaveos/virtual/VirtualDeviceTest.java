/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;

/** A device over real sockets: what the network adds to what is proven in virtual time. */
class VirtualDeviceTest {

    private static final WebSocketClient JETTY = new WebSocketClient();

    private final BlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeAll
    static void startClient() throws Exception {
        JETTY.start();
    }

    @AfterAll
    static void stopClient() throws Exception {
        JETTY.stop();
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void repliesAreEnvelopedOrFlatAndErrorsComeInPairs() throws Exception {
        TestClient client = connect(start(Faults.real()));

        client.send("{\"type\":\"parameters.get\",\"requestId\":\"a\"}");
        JsonObject enveloped = client.awaitType("parameters");
        assertThat(enveloped.get("success").getAsBoolean()).isTrue();
        assertThat(enveloped.get("requestId").getAsString()).isEqualTo("a");
        assertThat(enveloped.getAsJsonObject("data").has("brightness")).isTrue();

        client.send("{\"type\":\"getStatus\"}");
        assertThat(client.awaitType("status").has("brightness")).isTrue();

        client.send("{\"type\":\"no.such\"}");
        assertThat(client.awaitType("error")).isEqualTo(client.awaitType("error"));
    }

    @Test
    void commandReachesTheLightWithinAFewFrames() throws Exception {
        VirtualDevice device = start(Faults.real());
        TestClient client = connect(device);
        awaitEvent(e -> e.event().equals("client.connected"));

        long sent = System.nanoTime();
        client.send("{\"type\":\"setBrightness\",\"value\":33}");
        DeviceEvent light = awaitEvent(e -> e.event().equals("light"));

        assertThat(light.fields().get("changed")).isEqualTo(Map.of("brightness", 33));
        assertThat(light.nanos() - sent).isBetween(0L, TimeUnit.MILLISECONDS.toNanos(500));
        assertThat(device.light().brightness()).isEqualTo(33);
    }

    @Test
    void firstStatusAfterAChangeIsStaleAndTheNextIsRight() throws Exception {
        VirtualDevice device = start(Faults.real().without(Fault.CONNECT_MUTE).without(Fault.RATE_LIMIT));
        TestClient client = connect(device);

        client.send("{\"type\":\"setBrightness\",\"value\":33}");
        assertThat(client.awaitType("status").get("brightness").getAsInt()).isNotEqualTo(33);

        // REST reads the same cache as the status: when it tells the change, the next status does too
        String cached;
        do {
            cached = TestClient.get(device.port(), "parameters").body();
        } while (!cached.contains("\"brightness\":33"));
        client.send("{\"type\":\"setSpeed\",\"value\":44}");
        JsonObject next = client.awaitType("status");
        assertThat(next.get("brightness").getAsInt()).isEqualTo(33);
        assertThat(next.get("speed").getAsInt()).as("stale again").isNotEqualTo(44);
    }

    @Test
    void guardsCloseWithTheirCodes() throws Exception {
        VirtualDevice device = start(Faults.real());
        connect(device);
        // a client may know of its handshake before the device does
        awaitEvent(e -> e.event().equals("client.connected"));

        TestClient.Received tooFast = connect(device).awaitClose();
        assertThat(tooFast.code()).isEqualTo(1013);
        assertThat(tooFast.reason()).isEqualTo("Reconnect too fast");

        device.fault(Fault.RECONNECT_GUARD, false);
        TestClient.Received second = connect(device).awaitClose();
        assertThat(second.code()).isEqualTo(1008);
        assertThat(second.reason()).isEqualTo("Only one session per device");
        assertThat(device.clients()).isEqualTo(1);
    }

    @Test
    void eighthSessionIsClosed() throws Exception {
        VirtualDevice device =
                start(Faults.real().without(Fault.RECONNECT_GUARD).without(Fault.SINGLE_SESSION));
        for (int i = 0; i < 7; i++) {
            connect(device);
            awaitEvent(e -> e.event().equals("client.connected"));
        }

        TestClient.Received eighth = connect(device).awaitClose();

        assertThat(eighth.code()).isEqualTo(1008);
        assertThat(eighth.reason()).isEqualTo("Connection limit");
    }

    @Test
    void twentyFirstRequestGets429() throws Exception {
        VirtualDevice device = start(Faults.real());
        HttpResponse<String> last = null;
        for (int i = 0; i < 21; i++) {
            last = TestClient.get(device.port(), "device/info");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("5");
        assertThat(last.body()).contains("RATE_LIMITED");
    }

    @Test
    void restTellsTheUuidAndSetsWhatWebSocketCannot() throws Exception {
        VirtualDevice device = start(Faults.real());

        JsonObject sync = JsonParser.parseString(
                        TestClient.get(device.port(), "sync/status").body())
                .getAsJsonObject();
        assertThat(sync.getAsJsonObject("data").get("uuid").getAsString())
                .isEqualTo(device.uuid().text());

        assertThat(TestClient.post(device.port(), "parameters", "{\"mood\":200,\"fadeAmount\":7}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(awaitEvent(e -> e.event().equals("light")).fields().get("changed"))
                .isEqualTo(Map.of("mood", 200, "fadeAmount", 7));
        assertThat(TestClient.get(device.port(), "effects?limit=3&page=1").body())
                .contains("\"limit\":3");
        assertThat(TestClient.get(device.port(), "no/such").statusCode()).isEqualTo(404);
    }

    @Test
    void fragmentsAndBinaryFramesAreReadAsMessages() throws Exception {
        TestClient client = connect(start(Faults.real()));

        client.sendInTwo("{\"type\":\"parameters", ".get\"}");
        assertThat(client.awaitType("error").toString()).contains("INVALID_JSON");

        client.sendBinary("{\"type\":\"parameters.get\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(client.awaitType("parameters").get("success").getAsBoolean()).isTrue();
        client.send("{\"type\":");
        assertThat(client.awaitType("error").toString()).contains("INVALID_JSON");
        client.send("{\"type\":\"parameters.get\"}");
        assertThat(client.awaitType("parameters")).as("still open").isNotNull();
    }

    @Test
    void killedDeviceIsGoneAndARevivedOneStartsAnew() throws Exception {
        VirtualDevice device = start(Faults.real());
        TestClient client = connect(device);
        client.send("{\"type\":\"setBrightness\",\"value\":33}");
        awaitEvent(e -> e.event().equals("light"));
        int port = device.port();

        device.kill();
        assertThat(client.awaitClose().code()).isEqualTo(1006);
        assertThatThrownBy(() -> TestClient.get(port, "ping")).isInstanceOf(ConnectException.class);
        assertThatThrownBy(device::light).hasMessage("the device is dead");

        device.revive();
        assertThat(device.port()).isEqualTo(port);
        assertThat(device.light().brightness()).isNotEqualTo(33);
        TestClient again = connect(device);
        again.send("{\"type\":\"parameters.get\"}");
        assertThat(again.awaitType("parameters")).isNotNull();
    }

    @Test
    void revivedDeviceMayHaveMoved() throws Exception {
        VirtualDevice device = start(Faults.real());
        int before = device.port();
        device.kill();
        VirtualDevice usurper = open(VirtualDevice.start(
                VirtualDeviceConfig.numbered(1).withPort(before).withMdns(false)));

        assertThatThrownBy(() -> device.revive())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("" + before);
        device.revive(0);
        assertThat(device.port()).isNotEqualTo(before);
        assertThat(TestClient.get(before, "sync/status").body())
                .contains(usurper.uuid().text());
    }

    @Test
    void ledStreamShowsBothStrips() throws Exception {
        VirtualDevice device = start(Faults.real());
        TestClient client = connect(device);
        client.send("{\"type\":\"ledStream.subscribe\"}");
        assertThat(client.awaitType("ledStream.subscribed")
                        .getAsJsonObject("data")
                        .get("frameSize")
                        .getAsInt())
                .isEqualTo(966);

        for (int i = 0; i < 3; i++) {
            byte[] frame = client.await(r -> r.bytes() != null).bytes();
            assertThat(frame).hasSize(966).startsWith(0xFE, 1, 2, 160, 0);
            assertThat(frame[485]).isEqualTo((byte) 1);
        }
        byte[] pixels = new byte[960];
        device.copyFrame(pixels);
        assertThat(pixels).as("a lit strip").isNotEqualTo(new byte[960]);
    }

    @Test
    void ledStreamGoesByUdpToo() throws Exception {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"))) {
            socket.setSoTimeout(5_000);
            TestClient client = connect(start(Faults.real()));
            client.send("{\"type\":\"ledStream.subscribe\",\"udpPort\":" + socket.getLocalPort() + "}");
            assertThat(client.awaitType("ledStream.subscribed").toString()).contains("\"udp\"");

            DatagramPacket packet = new DatagramPacket(new byte[2_000], 2_000);
            socket.receive(packet);
            assertThat(packet.getLength()).isEqualTo(966);
        }
    }

    @Test
    void silentDeviceAcceptsAndSaysNothingUntilItIsMended() throws Exception {
        VirtualDevice device = start(Faults.real().with(Fault.SILENT));
        TestClient client = connect(device);
        awaitEvent(e -> e.event().equals("client.connected"));
        client.send("{\"type\":\"parameters.get\",\"requestId\":\"lost\"}");
        awaitEvent(e -> e.event().equals("command"));

        device.fault(Fault.SILENT, false);
        client.send("{\"type\":\"parameters.get\",\"requestId\":\"heard\"}");
        assertThat(client.awaitType("parameters").get("requestId").getAsString())
                .isEqualTo("heard");
    }

    @Test
    void shortMemoryEndsTheSession() throws Exception {
        VirtualDevice device = start(Faults.real());
        TestClient client = connect(device);
        awaitEvent(e -> e.event().equals("client.connected"));

        device.fault(Fault.LOW_MEMORY, true);

        assertThat(client.awaitClose().code()).isEqualTo(1013);
    }

    @Test
    void nonsenseCanBePutIntoItsMouth() throws Exception {
        VirtualDevice device = start(Faults.real());
        TestClient client = connect(device);
        awaitEvent(e -> e.event().equals("client.connected"));

        device.say("[[[");

        assertThat(client.await(r -> r.text() != null).text()).isEqualTo("[[[");
    }

    @Test
    void tenDevicesSideBySide() throws Exception {
        List<VirtualDevice> devices = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            devices.add(open(VirtualDevice.start(
                    VirtualDeviceConfig.numbered(i).withMdns(false).withListener(events::add))));
        }
        assertThat(devices).extracting(VirtualDevice::port).doesNotHaveDuplicates();

        for (VirtualDevice device : devices) {
            TestClient client = connect(device);
            client.send("{\"type\":\"setBrightness\",\"value\":" + (10 + device.number()) + "}");
            int number = device.number();
            assertThat(awaitEvent(e -> e.event().equals("light") && e.device() == number)
                            .fields()
                            .get("changed"))
                    .isEqualTo(Map.of("brightness", 10 + number));
            assertThat(TestClient.get(device.port(), "sync/status").body())
                    .contains(device.uuid().text());
        }
    }

    @Test
    void otherPathsAreNoWebSocket() throws Exception {
        VirtualDevice device = start(Faults.real());

        assertThat(TestClient.get(device.port(), "ws").statusCode()).isEqualTo(404);
        assertThat(TestClient.get(device.port(), "../../ws").statusCode()).isBetween(400, 499);
    }

    @Test
    void closedDeviceSaysSoAndStaysClosed() throws Exception {
        VirtualDevice device = start(Faults.real());
        TestClient client = connect(device);
        awaitEvent(e -> e.event().equals("client.connected"));

        device.close();

        assertThat(client.awaitClose().code()).isEqualTo(1001);
        assertThatThrownBy(device::revive).hasMessage("the device is closed");
    }

    private VirtualDevice start(Faults faults) throws IOException {
        return open(VirtualDevice.start(VirtualDeviceConfig.numbered(0)
                .withMdns(false)
                .withFaults(faults)
                .withListener(events::add)));
    }

    private VirtualDevice open(VirtualDevice device) {
        open.add(device);
        return device;
    }

    private TestClient connect(VirtualDevice device) throws Exception {
        TestClient client = new TestClient(JETTY, device.port());
        open.add(0, client);
        return client;
    }

    private DeviceEvent awaitEvent(Predicate<DeviceEvent> wanted) throws InterruptedException {
        while (true) {
            DeviceEvent next = events.poll(8, TimeUnit.SECONDS);
            assertThat(next).as("an event that was waited for").isNotNull();
            if (wanted.test(next)) {
                return next;
            }
        }
    }
}

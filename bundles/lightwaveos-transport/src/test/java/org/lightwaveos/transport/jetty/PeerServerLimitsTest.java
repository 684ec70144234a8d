/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.transport.wire.PeerLimits;

/** Each limit, met by a client that does not keep it; a well-behaved one next to it notices nothing. */
class PeerServerLimitsTest {

    private static final DeviceUuid OWN = new DeviceUuid("LW-AABBCCDDEEFF");

    private final Reception reception = new Reception();
    private final List<RawClient> clients = new ArrayList<>();
    private PeerServer server;

    @AfterEach
    void stop() {
        clients.forEach(RawClient::close);
        server.close();
    }

    @Test
    void textsMayHave2048BytesWholeOrInFragments() throws Exception {
        start(PeerLimits.STANDARD);
        RawClient client = client();
        Reception.Visitor visitor = reception.next();
        client.text("ü".repeat(1_024));
        assertThat(visitor.ear().next()).isEqualTo("ü".repeat(1_024));
        client.frame(RawClient.TEXT, false, bytes(1_000));
        client.frame(RawClient.CONTINUATION, true, bytes(1_048));
        assertThat(visitor.ear().next()).hasSize(2_048);

        client.text("x".repeat(2_049));
        assertThat(client.closeFrame().closeCode()).isEqualTo(1009);
        assertThat(client.ends()).isTrue();
        assertThat(visitor.ear().next()).startsWith("closed");

        RawClient other = client();
        Reception.Visitor otherVisitor = reception.next();
        other.frame(RawClient.TEXT, false, bytes(1_500));
        other.frame(RawClient.CONTINUATION, true, bytes(1_500));
        assertThat(other.closeFrame().closeCode()).isEqualTo(1009);
        assertThat(otherVisitor.ear().next()).startsWith("closed");
    }

    @Test
    void binaryIsNotAccepted() throws Exception {
        start(PeerLimits.STANDARD);
        for (int size : new int[] {0, 10, 3_000}) {
            RawClient client = client();
            Reception.Visitor visitor = reception.next();
            client.frame(RawClient.BINARY, true, bytes(size));
            assertThat(client.closeFrame().closeCode()).isEqualTo(1003);
            assertThat(visitor.ear().next()).startsWith("closed: protocol error text frames only");
            assertThat(visitor.ear().words).isEmpty();
        }
    }

    @Test
    void aBurstIsHeardAndAFloodIsCutShort() throws Exception {
        start(PeerLimits.STANDARD);
        RawClient good = client();
        Reception.Visitor goodVisitor = reception.next();
        RawClient client = client();
        Reception.Visitor visitor = reception.next();
        for (int i = 0; i < PeerLimits.STANDARD.burst(); i++) {
            client.text("m");
        }
        for (int i = 0; i < PeerLimits.STANDARD.burst(); i++) {
            assertThat(visitor.ear().next()).isEqualTo("m");
        }
        flood(client, RawClient.TEXT);
        RawClient.Frame close = client.closeFrame();
        assertThat(close.closeCode()).isEqualTo(1008);
        assertThat(visitor.ear().until("closed")).endsWith("too many messages");
        assertThat(visitor.ear().words).isEmpty();

        good.text("still there");
        assertThat(goodVisitor.ear().next()).isEqualTo("still there");
    }

    @Test
    void pingsAndEmptyFragmentsCountToo() throws Exception {
        start(PeerLimits.STANDARD);
        RawClient client = client();
        flood(client, RawClient.PING);
        assertThat(client.closeFrame().closeCode()).isEqualTo(1008);

        RawClient other = client();
        other.frame(RawClient.TEXT, false, bytes(0));
        flood(other, RawClient.CONTINUATION);
        assertThat(other.closeFrame().closeCode()).isEqualTo(1008);
    }

    @Test
    void theNinthOfOneAddressIsSentAwayUntilAnotherLeaves() throws Exception {
        start(PeerLimits.STANDARD);
        for (int i = 0; i < 8; i++) {
            client();
            reception.next();
        }
        RawClient ninth = client();
        assertThat(ninth.closeFrame().closeCode()).isEqualTo(1008);
        RawClient elsewhere = client("127.0.0.2");
        assertThat(reception.next().from()).startsWith("127.0.0.2:");
        assertThat(reception.visitors).isEmpty();

        RawClient leaving = clients.get(0);
        leaving.frame(RawClient.CLOSE, true, new byte[] {3, (byte) 0xE8});
        assertThat(leaving.ends()).isTrue();
        client();
        assertThat(reception.next()).isNotNull();
        elsewhere.text("fine");
    }

    @Test
    void thereAreSixtyFourPlacesInAll() throws Exception {
        start(PeerLimits.STANDARD);
        for (int i = 0; i < 64; i++) {
            client("127.0.0." + (2 + i / 8));
            reception.next();
        }
        assertThat(client("127.0.0.99").closeFrame().closeCode()).isEqualTo(1013);
        assertThat(reception.visitors).isEmpty();
    }

    @Test
    void connectionsThatAreNoSocketsAreBoundedToo() throws Exception {
        start(new PeerLimits(200, 400, 64, 8, 3, Duration.ofSeconds(60), Duration.ofSeconds(10)));
        client();
        reception.next();
        for (int i = 0; i < 2; i++) {
            RawClient half = new RawClient(server.port());
            clients.add(half);
            half.raw("GET /api/v1/nowhere HTTP/1.1\r\nHost: x\r\n\r\n".substring(0, 20));
        }
        // how many there are is known to the server a moment later
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        boolean refused = false;
        while (!refused && System.nanoTime() < deadline) {
            try (RawClient oneMore = new RawClient(server.port())) {
                oneMore.raw("GET /api/v1/nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
                refused = oneMore.head().isEmpty();
            } catch (java.net.SocketException e) {
                refused = true;
            }
        }
        assertThat(refused).isTrue();
    }

    @Test
    void theSilentAreClosedAndHalfAHandshakeIsNotWaitedFor() throws Exception {
        start(new PeerLimits(200, 400, 64, 8, 128, Duration.ofMillis(400), Duration.ofMillis(400)));
        RawClient half = new RawClient(server.port());
        clients.add(half);
        half.raw("GET /ws HTTP/1.1\r\nHost: x\r\nUpgr");
        RawClient client = client();
        Reception.Visitor visitor = reception.next();
        assertThat(client.closeFrame().closeCode()).isEqualTo(1001);
        assertThat(visitor.ear().next()).startsWith("closed");
        assertThat(half.ends()).isTrue();
    }

    @Test
    void theStandardIdleTimeIsAMinute() throws Exception {
        start(PeerLimits.STANDARD);
        assertThat(PeerLimits.STANDARD.idle()).isEqualTo(Duration.ofSeconds(60));
    }

    private void start(PeerLimits limits) throws Exception {
        server = JettyPeerServer.open(new InetSocketAddress("127.0.0.1", 0), OWN, reception, limits);
    }

    private RawClient client() throws Exception {
        return client("127.0.0.1");
    }

    private RawClient client(String from) throws Exception {
        RawClient client = new RawClient(from, server.port(), 0);
        clients.add(client);
        assertThat(client.upgrade()).startsWith("HTTP/1.1 101 ");
        return client;
    }

    /** Sends until the server has had enough, or for as many frames as no limit lets pass. */
    private static void flood(RawClient client, int opcode) {
        byte[] frame = RawClient.frame(opcode, opcode != RawClient.CONTINUATION, bytes(0), true);
        byte[] many = new byte[frame.length * 1_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = frame[i % frame.length];
        }
        try {
            client.raw(many);
        } catch (java.io.IOException e) {
            // it has had enough already
        }
    }

    private static byte[] bytes(int length) {
        return "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
    }
}

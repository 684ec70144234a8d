/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.transport.wire.PeerLimits;

/** What is no peer, or means no good; somebody who was there before goes on unharmed. */
class HostileInputTest {

    private static final DeviceUuid OWN = new DeviceUuid("LW-AABBCCDDEEFF");

    private final Reception reception = new Reception();
    private PeerServer server;
    private RawClient good;
    private Reception.Visitor goodVisitor;

    @BeforeEach
    void start() throws Exception {
        server = JettyPeerServer.open(new InetSocketAddress("127.0.0.1", 0), OWN, reception, PeerLimits.STANDARD);
        good = RawClient.upgraded(server.port());
        goodVisitor = reception.next();
    }

    @AfterEach
    void theGoodOneIsUnharmed() throws Exception {
        good.text("still there");
        assertThat(goodVisitor.ear().next()).isEqualTo("still there");
        goodVisitor.socket().send("so am I");
        assertThat(good.read().text()).isEqualTo("so am I");
        good.close();
        server.close();
    }

    @Test
    void whoAsksByAddressHearsWhoThisIs() throws Exception {
        String answer = ask("GET /api/v1/sync/status HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n").contains("Content-Type: application/json");
        assertThat(body(answer))
                .isEqualTo(
                        "{\"success\":true,\"data\":{\"enabled\":true,\"uuid\":\"LW-AABBCCDDEEFF\"},\"version\":\"1.0\"}");
        assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("Server:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET /ws HTTP/1.1",
                "GET /ws/ HTTP/1.1",
                "GET /wsx HTTP/1.1",
                "GET /api/v1/sync/status/ HTTP/1.1",
                "GET /api/v1/device/info HTTP/1.1",
                "POST /api/v1/sync/status HTTP/1.1",
                "DELETE /ws HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /%2e%2e/ws HTTP/1.1",
            })
    void everythingElseIsNotThere(String request) throws Exception {
        String answer = ask(request + "\r\nHost: x\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*").doesNotContainIgnoringCase("jetty");
        assertThat(body(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ws/", "/wsx", "/ws/more", "/api/v1/sync/status"})
    void socketsAreOnOnePathOnly(String path) throws Exception {
        String answer = ask("GET " + path + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        assertThat(answer).doesNotStartWith("HTTP/1.1 101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n\r\n",
                "GET\r\n\r\n",
                "\r\n\r\n\r\n\u0000\u0000\u0000",
                "GET /ws HTTP/9.9\r\n\r\n",
                "GET /ws HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /ws HTTP/1.1\r\nno colon\r\n\r\n",
                "GET /ws HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "GET /ws HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /ws HTTP/1.0\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n",
                "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\n\r\n",
                "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            })
    void garbageGetsAnErrorOrNothing(String request) throws Exception {
        String answer = ask(request);
        assertThat(answer).doesNotStartWith("HTTP/1.1 101").doesNotStartWith("HTTP/1.1 200");
        assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("\tat ");
        assertThat(reception.visitors).isEmpty();
    }

    @Test
    void oversizedHeadersAreRefused() throws Exception {
        assertThat(ask("GET /ws HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(10_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
        assertThat(ask("GET /" + "y".repeat(10_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ");
    }

    @Test
    void compressionIsRefusedThoughOffered() throws Exception {
        try (RawClient client = new RawClient(server.port())) {
            String head = client.upgrade("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n");
            assertThat(head).startsWith("HTTP/1.1 101 ").doesNotContainIgnoringCase("permessage-deflate");
            assertThat(head).doesNotContainIgnoringCase("jetty");
            reception.next().socket().send("{\"t\":\"sync.ping\"}");
            assertThat(client.read().text()).isEqualTo("{\"t\":\"sync.ping\"}");
        }
    }

    @Test
    void pingsAreAnswered() throws Exception {
        good.frame(RawClient.PING, true, "payload".getBytes(StandardCharsets.US_ASCII));
        RawClient.Frame pong = good.read();
        assertThat(pong.opcode()).isEqualTo(RawClient.PONG);
        assertThat(pong.text()).isEqualTo("payload");
    }

    @Test
    void badFramesAreAnsweredWithTheirCode() throws Exception {
        assertThat(closeCodeAfter(RawClient.frame(RawClient.TEXT, true, new byte[] {(byte) 0xC3, 0x28}, true)))
                .as("bad UTF-8")
                .isEqualTo(1007);
        assertThat(closeCodeAfter(RawClient.frame(RawClient.TEXT, true, new byte[] {'x'}, false)))
                .as("unmasked")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(new byte[] {(byte) 0xC1, (byte) 0x81, 0, 0, 0, 0, 'x'}))
                .as("reserved bit")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(new byte[] {(byte) 0x83, (byte) 0x80, 0, 0, 0, 0}))
                .as("unknown opcode")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 0, 0x7F, -1, -1, -1, 0, 0, 0, 0}))
                .as("a text of 2^31 bytes")
                .isEqualTo(1009);
        assertThat(closeCodeAfter(
                        new byte[] {(byte) 0x81, (byte) 0xFF, 0x7F, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 'x'}))
                .as("a text of 2^63 bytes")
                .isIn(1002, 1009, 1011);
        assertThat(closeCodeAfter(RawClient.frame(RawClient.CONTINUATION, true, new byte[] {'x'}, true)))
                .as("a continuation of nothing")
                .isIn(1002, 1011);
    }

    @Test
    void aListenersFaultIsNotToldOnTheWire() throws Exception {
        PeerServer faulty = JettyPeerServer.open(
                new InetSocketAddress("127.0.0.1", 0),
                OWN,
                (socket, from) -> {
                    throw new IllegalStateException("secret");
                },
                PeerLimits.STANDARD);
        try (RawClient client = RawClient.upgraded(faulty.port())) {
            RawClient.Frame close = client.closeFrame();
            assertThat(close.closeCode()).isEqualTo(1011);
            assertThat(close.text()).doesNotContain("secret");
        } finally {
            faulty.close();
        }
    }

    @Test
    void whoHangsUpWithoutAWordIsGone() throws Exception {
        RawClient client = RawClient.upgraded(server.port());
        Reception.Visitor visitor = reception.next();
        client.close();
        assertThat(visitor.ear().next()).startsWith("closed: broken");
        assertThat(visitor.ear().words).isEmpty();
    }

    @Test
    void randomBytesNeverHurt() throws Exception {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 40; i++) {
            try (RawClient client = RawClient.upgraded(server.port())) {
                Reception.Visitor visitor = reception.next();
                byte[] noise = new byte[1 + random.nextInt(600)];
                random.nextBytes(noise);
                client.raw(noise);
                client.close();
                assertThat(visitor.ear().until("closed")).startsWith("closed");
            }
        }
    }

    private int closeCodeAfter(byte[] bytes) throws Exception {
        try (RawClient client = RawClient.upgraded(server.port())) {
            Reception.Visitor visitor = reception.next();
            client.raw(bytes);
            int code = client.closeFrame().closeCode();
            assertThat(visitor.ear().next()).startsWith("closed");
            assertThat(visitor.ear().words).isEmpty();
            assertThat(client.ends()).isTrue();
            return code;
        }
    }

    private String ask(String request) throws Exception {
        try (RawClient client = new RawClient(server.port())) {
            client.raw(request);
            return client.rest();
        }
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.control.transport.ControlTransport.Socket;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.control.transport.HttpOutcome.Answered;
import org.lightwaveos.control.transport.HttpOutcome.Failed;

class JettyControlTransportTest {

    private static HttpClient http;
    private static WebSocketClient webSocket;
    private static JettyControlTransport transport;
    private TestServer server;
    private final Heard heard = new Heard();

    @BeforeAll
    static void startClients() throws Exception {
        http = new HttpClient();
        http.start();
        webSocket = new WebSocketClient(http);
        webSocket.start();
        transport = new JettyControlTransport(http, webSocket);
    }

    @AfterAll
    static void stopClients() throws Exception {
        webSocket.stop();
        http.stop();
    }

    @BeforeEach
    void startServer() throws Exception {
        server = new TestServer();
    }

    @AfterEach
    void stopServer() throws Exception {
        server.close();
    }

    @Test
    void carriesTextBothWaysInOrder() throws Exception {
        Socket socket = transport.open(server.endpoint(), heard);
        assertThat(heard.next()).isEqualTo("open");
        TestServer.Peer peer = server.peer();
        for (int i = 0; i < 50; i++) {
            socket.send("m" + i);
            peer.session().getRemote().sendString("r" + i, null);
        }
        for (int i = 0; i < 50; i++) {
            assertThat(peer.heard.poll(10, TimeUnit.SECONDS)).isEqualTo("m" + i);
            assertThat(heard.next()).isEqualTo("r" + i);
        }
        peer.session().getRemote().sendBytes(java.nio.ByteBuffer.allocate(966), null);
        assertThat(heard.next()).isEqualTo("binary 966");
    }

    @Test
    void theDevicesGoodByeIsPassedOn() throws Exception {
        transport.open(server.endpoint(), heard);
        server.peer().session().close(1008, "Only one session per device");
        assertThat(heard.end()).isEqualTo(new CloseCause(Kind.CLOSED_BY_DEVICE, 1008, "Only one session per device"));
    }

    @Test
    void aCutLineIsBroken() throws Exception {
        transport.open(server.endpoint(), heard);
        heard.next();
        server.peer().session().disconnect();
        assertThat(heard.end().kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void closedPortIsRefused() throws Exception {
        transport.open(closedPort(), heard);
        assertThat(heard.end().kind()).isEqualTo(Kind.REFUSED);
        assertThat(ask("/echo", closedPort(), 2_000))
                .isInstanceOfSatisfying(
                        Failed.class, f -> assertThat(f.cause().kind()).isEqualTo(Kind.REFUSED));
    }

    @Test
    void refusedUpgradeHasItsStatus() throws Exception {
        server.upgradeStatus = 403;
        transport.open(server.endpoint(), heard);
        CloseCause end = heard.end();
        assertThat(end.kind()).isEqualTo(Kind.UPGRADE_REFUSED);
        assertThat(end.code()).isEqualTo(403);
    }

    @Test
    void nonsenseHostsAndAnswersFailLater() throws Exception {
        transport.open(new Endpoint("not a host", 80), heard);
        assertThat(heard.end().kind()).isEqualTo(Kind.NO_ROUTE);
        assertThat(ask("/echo", new Endpoint("not a host", 80), 2_000)).isInstanceOf(Failed.class);

        try (ServerSocket liar = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> {
                try (java.net.Socket s = liar.accept();
                        OutputStream out = s.getOutputStream()) {
                    // an answer that comes before the question is a broken connection to Jetty now and then
                    s.getInputStream().read(new byte[4_096]);
                    out.write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    s.getInputStream().readAllBytes();
                } catch (java.io.IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(ask("/echo", new Endpoint("127.0.0.1", liar.getLocalPort()), 5_000))
                    .isInstanceOfSatisfying(
                            Failed.class, f -> assertThat(f.cause().kind()).isEqualTo(Kind.PROTOCOL_ERROR));
        }
    }

    @Test
    void aPeerThatAcceptsAndSaysNothingTimesOut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            HttpOutcome outcome = ask("/echo", new Endpoint("127.0.0.1", silent.getLocalPort()), 300);
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Failed.class, f -> assertThat(f.cause().kind()).isEqualTo(Kind.NO_ANSWER));
        }
    }

    @Test
    void aSocketGivenUpWhileOpeningNeverSpeaks() throws Exception {
        try (TestServer hesitant = new TestServer(false)) {
            Socket socket = transport.open(hesitant.endpoint(), heard);
            socket.close(1000, "");
            hesitant.gate.countDown();
            TestServer.Peer late = hesitant.peers.poll(2, TimeUnit.SECONDS);
            if (late != null) {
                // Jetty may bring it up all the same: then it is closed at once
                assertThat(late.heard.poll(10, TimeUnit.SECONDS)).startsWith("close");
            }
            assertThat(heard.nothingMore()).isTrue();
            socket.send("into the void");
        }
    }

    @Test
    void aCloseThatThePeerIgnoresEndsAllTheSame() throws Exception {
        try (RawPeer deaf = new RawPeer()) {
            Socket socket = transport.open(deaf.endpoint(), heard);
            assertThat(heard.next()).isEqualTo("open");
            socket.close(1000, "bye");
            assertThat(deaf.endOfStream(5_000)).isTrue();
            assertThat(heard.nothingMore()).isTrue();
        }
    }

    @Test
    void tooLongAndIllFormedTextIsAProtocolError() throws Exception {
        transport.open(server.endpoint(), heard);
        heard.next();
        server.peer().session().getRemote().sendString("x".repeat(100_000), null);
        assertThat(heard.end().kind()).isEqualTo(Kind.PROTOCOL_ERROR);
    }

    @Test
    void restCarriesMethodQueryHeadersAndBody() throws Exception {
        CompletableFuture<HttpOutcome> done = new CompletableFuture<>();
        transport.send(
                new HttpCall(
                        server.endpoint(),
                        "POST",
                        "/echo?page=2",
                        Map.of("X-API-Key", "k", "Content-Type", "application/json"),
                        "{\"mood\":3}",
                        Duration.ofSeconds(5)),
                done::complete);
        assertThat(done.get(10, TimeUnit.SECONDS))
                .isEqualTo(new Answered(200, "POST k application/json page=2 {\"mood\":3}", 0));
    }

    @Test
    void restAnswersAreBoundedDecodedAndNeverRedirected() throws Exception {
        assertThat(ask("/limited", server.endpoint(), 5_000)).isEqualTo(new Answered(429, "", 5));
        assertThat(ask("/locked", server.endpoint(), 5_000)).isEqualTo(new Answered(401, "", 0));
        assertThat(ask("/utf8", server.endpoint(), 5_000)).isEqualTo(new Answered(200, "\"grün ✓\"", 0));
        assertThat(ask("/huge", server.endpoint(), 5_000)).isInstanceOf(Failed.class);
        assertThat(ask("/redirect", server.endpoint(), 5_000))
                .isInstanceOfSatisfying(
                        Answered.class, a -> assertThat(a.status()).isEqualTo(302));
    }

    @Test
    void anyContextClassLoaderWillDo() throws Exception {
        for (ClassLoader loader : new ClassLoader[] {null, ClassLoader.getPlatformClassLoader()}) {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                Heard other = new Heard();
                transport.open(server.endpoint(), other).send("");
                assertThat(other.next()).isEqualTo("open");
            } finally {
                Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
            }
        }
    }

    @Test
    void theSharedClientsKeepTheirSettings() throws Exception {
        long idle = webSocket.getMaxIdleTimeout();
        long connect = http.getConnectTimeout();
        transport.open(server.endpoint(), heard);
        heard.next();
        Session session = server.peer().session();
        session.close(1000, "");
        heard.end();
        assertThat(webSocket.getMaxIdleTimeout()).isEqualTo(idle);
        assertThat(webSocket.getPolicy().getMaxTextMessageSize()).isEqualTo(65_536);
        assertThat(http.getConnectTimeout()).isEqualTo(connect);
        assertThat(http.isRunning()).isTrue();
    }

    private HttpOutcome ask(String path, Endpoint endpoint, long timeoutMs) throws Exception {
        CompletableFuture<HttpOutcome> done = new CompletableFuture<>();
        transport.send(new HttpCall(endpoint, "GET", path, Map.of(), "", Duration.ofMillis(timeoutMs)), done::complete);
        return done.get(10, TimeUnit.SECONDS);
    }

    private static Endpoint closedPort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Endpoint("127.0.0.1", free.getLocalPort());
        }
    }
}

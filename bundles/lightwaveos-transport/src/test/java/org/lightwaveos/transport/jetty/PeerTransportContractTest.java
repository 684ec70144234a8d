/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.peer.transport.PeerTransport;

/** Two of ours talk: what the seam promises, on both sides. */
class PeerTransportContractTest {

    private static final DeviceUuid ONE = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid TWO = new DeviceUuid("LW-000000000002");

    private Net net;
    private PeerTransport transport;
    private PeerServer server;
    private final Reception reception = new Reception();
    private final Ear ear = new Ear();

    @BeforeEach
    void start() throws Exception {
        net = new Net();
        server = net.sockets().peer().listen(new InetSocketAddress("127.0.0.1", 0), ONE, reception);
        transport = net.sockets().peer();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        net.close();
    }

    @Test
    void textsGoBothWaysInOrderAndPingsAreAnswered() throws Exception {
        PeerSocket dialled = dial(ear);
        assertThat(ear.next()).isEqualTo("open");
        Reception.Visitor visitor = reception.next();
        assertThat(visitor.from()).startsWith("127.0.0.1:");
        for (int i = 0; i < 50; i++) {
            dialled.send("{\"t\":\"sync.ping\",\"i\":" + i + "}");
            visitor.socket().send("{\"t\":\"sync.pong\",\"i\":" + i + "}");
        }
        for (int i = 0; i < 50; i++) {
            assertThat(visitor.ear().next()).isEqualTo("{\"t\":\"sync.ping\",\"i\":" + i + "}");
            assertThat(ear.next()).isEqualTo("{\"t\":\"sync.pong\",\"i\":" + i + "}");
        }
        dialled.ping();
        visitor.socket().ping();
        assertThat(ear.next()).isEqualTo("pong");
        assertThat(visitor.ear().next()).isEqualTo("pong");
    }

    @Test
    void whatWaitsIsSentBeforeTheClose() throws Exception {
        PeerSocket dialled = dial(ear);
        ear.next();
        Reception.Visitor visitor = reception.next();
        for (int i = 0; i < 40; i++) {
            dialled.send("m" + i);
        }
        dialled.close(1001, "good-bye");
        dialled.send("late");
        for (int i = 0; i < 40; i++) {
            assertThat(visitor.ear().next()).isEqualTo("m" + i);
        }
        assertThat(visitor.ear().next()).isEqualTo("closed: closed by device 1001 good-bye");
        visitor.socket().send("into the void");
        visitor.socket().close(1000, "");
        assertThat(ear.words).as("nothing after one's own close").isEmpty();
    }

    @Test
    void theServersCloseIsHeardOnceByWhoDialled() throws Exception {
        PeerSocket dialled = dial(ear);
        ear.next();
        Reception.Visitor visitor = reception.next();
        visitor.socket().close(4001, "duplicate");
        assertThat(ear.next()).isEqualTo("closed: closed by device 4001 duplicate");
        dialled.close(1000, "");
        assertThat(ear.words).isEmpty();
        assertThat(visitor.ear().words).isEmpty();
    }

    @Test
    void aSocketClosedWhileItIsAcceptedIsClosed() throws Exception {
        PeerServer refusing = transport.listen(new InetSocketAddress("127.0.0.1", 0), TWO, (socket, from) -> {
            socket.send("no");
            socket.close(1008, "refused");
            return new Ear();
        });
        dial(refusing.port(), ear);
        assertThat(ear.until("closed")).isEqualTo("closed: closed by device 1008 refused");
        refusing.close();
    }

    @Test
    void outcomesComeOnOtherThreadsAndNotBeforeTheSocketIsThere() throws Exception {
        for (int port : new int[] {server.port(), closedPort()}) {
            AtomicReference<PeerSocket> returned = new AtomicReference<>();
            CountDownLatch dialled = new CountDownLatch(1);
            Ear other = new Ear();
            PeerSocketListener watching = new PeerSocketListener() {
                @Override
                public void onOpen() {
                    check("open");
                }

                @Override
                public void onText(String text) {
                    check(text);
                }

                @Override
                public void onPong() {
                    check("pong");
                }

                @Override
                public void onClosed(String why) {
                    check("closed");
                }

                private void check(String word) {
                    try {
                        dialled.await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    other.words.add(word + " " + (returned.get() != null));
                    other.speaker = Thread.currentThread();
                }
            };
            returned.set(dial(port, watching));
            dialled.countDown();
            assertThat(other.next()).isIn("open true", "closed true");
            assertThat(other.speaker).isNotSameAs(Thread.currentThread());
        }
    }

    @Test
    void whatIsSentWhileItOpensArrives() throws Exception {
        PeerSocket dialled = dial(ear);
        dialled.send("early");
        assertThat(reception.next().ear().next()).isEqualTo("early");
    }

    @Test
    void aClosedPortAndANonsenseNameEndTheSocketOnce() throws Exception {
        dial(closedPort(), ear);
        assertThat(ear.next()).startsWith("closed: refused");
        Ear other = new Ear();
        transport.dial(TWO, new PeerAddress("not a host", 80), other);
        assertThat(other.next()).startsWith("closed: no route");
        assertThat(ear.words).isEmpty();
        assertThat(other.words).isEmpty();
    }

    @Test
    void whoAcceptsAndSaysNothingIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long begin = System.nanoTime();
            dial(silent.getLocalPort(), ear);
            assertThat(ear.next()).startsWith("closed: ");
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isBetween(4_500L, 8_000L);
        }
    }

    @Test
    void aSocketGivenUpWhileOpeningNeverSpeaks() throws Exception {
        try (TestServer hesitant = new TestServer(false)) {
            PeerSocket dialled = dial(hesitant.endpoint().port(), ear);
            dialled.close(1000, "");
            hesitant.gate.countDown();
            TestServer.Peer late = hesitant.peers.poll(2, TimeUnit.SECONDS);
            if (late != null) {
                assertThat(late.heard.poll(10, TimeUnit.SECONDS)).startsWith("close");
            }
            assertThat(ear.words).isEmpty();
        }
    }

    @Test
    void whatIsTooLongEndsWhoeverSentIt() throws Exception {
        PeerSocket dialled = dial(ear);
        ear.next();
        Reception.Visitor visitor = reception.next();
        visitor.socket().send("x".repeat(2_048));
        dialled.send("y".repeat(2_048));
        assertThat(visitor.ear().next()).hasSize(2_048);
        visitor.socket().send("{\"t\":\"sync.x\",\"x\":\"" + "x".repeat(2_048) + "\"}");
        assertThat(ear.until("closed")).contains("2048");
        assertThat(visitor.ear().next()).startsWith("closed: closed by device 1009");

        Ear other = new Ear();
        PeerSocket second = dial(other);
        other.next();
        Reception.Visitor secondVisitor = reception.next();
        second.send("y".repeat(2_049));
        assertThat(other.next()).startsWith("closed: closed by device 1009");
        assertThat(secondVisitor.ear().next()).startsWith("closed");
    }

    @Test
    void aPeerThatNeverAnswersACloseIsCut() throws Exception {
        try (RawPeer deaf = new RawPeer()) {
            PeerSocket dialled = dial(deaf.endpoint().port(), ear);
            assertThat(ear.next()).isEqualTo("open");
            dialled.close(1000, "bye");
            assertThat(deaf.endOfStream(5_000)).isTrue();
            assertThat(ear.words).isEmpty();
        }
    }

    @Test
    void theSharedClientKeepsItsSettings() throws Exception {
        long idle = net.webSocket.getMaxIdleTimeout();
        int text = net.webSocket.getPolicy().getMaxTextMessageSize();
        dial(ear);
        ear.next();
        assertThat(net.webSocket.getMaxIdleTimeout()).isEqualTo(idle);
        assertThat(net.webSocket.getPolicy().getMaxTextMessageSize()).isEqualTo(text);
    }

    private PeerSocket dial(PeerSocketListener listener) {
        return dial(server.port(), listener);
    }

    private PeerSocket dial(int port, PeerSocketListener listener) {
        return transport.dial(ONE, new PeerAddress("127.0.0.1", port), listener);
    }

    private static int closedPort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}

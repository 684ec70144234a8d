/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.transport.wire.PeerLimits;

/** The port: when it can be had, and what is left of it. */
class PeerServerTest {

    private static final DeviceUuid OWN = new DeviceUuid("LW-AABBCCDDEEFF");
    private static final InetSocketAddress ANY = new InetSocketAddress("127.0.0.1", 0);

    private final Reception reception = new Reception();
    private final List<RawClient> clients = new ArrayList<>();

    /** A server ends its threads behind close(), so those of the class before may still be at it. */
    @BeforeEach
    void othersAreGone() throws InterruptedException {
        awaitNoThreads();
    }

    @AfterEach
    void closeClients() {
        clients.forEach(RawClient::close);
    }

    @Test
    void aTakenPortAndAForeignAddressLeaveNoThreadBehind() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            InetSocketAddress there = new InetSocketAddress("127.0.0.1", taken.getLocalPort());
            assertThatThrownBy(() -> listen(there))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort());
        }
        assertThatThrownBy(() -> listen(new InetSocketAddress("192.0.2.1", 0))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> listen(InetSocketAddress.createUnresolved("nowhere.invalid", 0)))
                .isInstanceOf(IOException.class);
        assertThat(threads()).isEmpty();
    }

    @Test
    void twoServersCannotHaveOnePort() throws Exception {
        PeerServer first = listen(ANY);
        assertThatThrownBy(() -> listen(new InetSocketAddress("127.0.0.1", first.port())))
                .isInstanceOf(IOException.class);
        clients.add(RawClient.upgraded(first.port()));
        assertThat(reception.next()).isNotNull();
        close(first);
    }

    @Test
    void theWildcardAddressWillDo() throws Exception {
        PeerServer server = listen(new InetSocketAddress(0));
        clients.add(RawClient.upgraded(server.port()));
        assertThat(reception.next().from()).startsWith("127.0.0.1:");
        close(server);
    }

    @Test
    void thePortIsFreeWhenCloseReturns() throws Exception {
        PeerServer server = listen(ANY);
        InetSocketAddress same = new InetSocketAddress("127.0.0.1", server.port());
        for (int i = 0; i < 50; i++) {
            RawClient client = RawClient.upgraded(same.getPort());
            clients.add(client);
            reception.next();
            server.close();
            server = listen(same);
        }
        close(server);
    }

    @Test
    void closingEndsThreadsAndSocketsThoughNobodyAnswers() throws Exception {
        PeerServer server = listen(ANY);
        List<Reception.Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clients.add(RawClient.upgraded(server.port()));
            visitors.add(reception.next());
        }
        RawClient half = new RawClient(server.port());
        clients.add(half);
        half.raw("GET /ws HTTP/1.1\r\nHost:");
        visitors.get(0).socket().send("said before");
        assertThat(threads()).isNotEmpty();

        long begin = System.nanoTime();
        server.close();
        server.close();
        assertThat(millisSince(begin)).as("close returns at once").isLessThan(300);
        awaitNoThreads();
        assertThat(millisSince(begin)).isLessThan(1_000);

        assertThat(clients.get(0).read().text()).isEqualTo("said before");
        for (int i = 0; i < 5; i++) {
            RawClient.Frame frame = clients.get(i).read();
            assertThat(frame.opcode()).isEqualTo(RawClient.CLOSE);
            assertThat(frame.closeCode()).isEqualTo(1001);
            assertThat(clients.get(i).ends()).isTrue();
            assertThat(visitors.get(i).ear().next()).startsWith("closed");
            assertThat(visitors.get(i).ear().words).isEmpty();
        }
        assertThat(half.ends()).isTrue();
    }

    @Test
    void whoAnswersTheCloseIsGoneAtOnce() throws Exception {
        PeerServer server = listen(ANY);
        RawClient polite = RawClient.upgraded(server.port());
        clients.add(polite);
        reception.next();
        long begin = System.nanoTime();
        server.close();
        RawClient.Frame frame = polite.closeFrame();
        polite.frame(RawClient.CLOSE, true, frame.payload());
        awaitNoThreads();
        assertThat(millisSince(begin)).isLessThan(JettyPeerServer.FAREWELL_MS);
    }

    @Test
    void anyContextClassLoaderWillDo() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        for (ClassLoader loader :
                new ClassLoader[] {null, ClassLoader.getPlatformClassLoader(), new ClassLoader(null) {}}) {
            thread.setContextClassLoader(loader);
            PeerServer server;
            try {
                server = listen(ANY);
            } finally {
                thread.setContextClassLoader(own);
            }
            RawClient client = RawClient.upgraded(server.port());
            clients.add(client);
            Reception.Visitor visitor = reception.next();
            client.text("hello");
            assertThat(visitor.ear().next()).isEqualTo("hello");
            visitor.socket().send("and hello");
            assertThat(client.read().text()).isEqualTo("and hello");
            close(server);
        }
    }

    private PeerServer listen(InetSocketAddress where) throws IOException {
        return JettyPeerServer.open(where, OWN, reception, PeerLimits.STANDARD);
    }

    private static void close(PeerServer server) throws InterruptedException {
        server.close();
        awaitNoThreads();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith(JettyPeerServer.THREADS))
                .toList();
    }

    private static void awaitNoThreads() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(JettyPeerServer.THREADS)) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            }
        }
        assertThat(threads()).isEmpty();
    }

    private static long millisSince(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}

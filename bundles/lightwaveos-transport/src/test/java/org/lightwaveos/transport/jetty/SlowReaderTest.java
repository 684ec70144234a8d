/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.transport.wire.PeerLimits;
import org.lightwaveos.transport.wire.SendQueue;

/** Somebody who does not read holds up nobody else, costs little, and is not kept. */
class SlowReaderTest {

    private static final DeviceUuid OWN = new DeviceUuid("LW-AABBCCDDEEFF");

    /** More than the system keeps for one connection: then what is sent waits here. */
    private static final int ENOUGH = 20_000;

    private final Reception reception = new Reception();
    private PeerServer server;

    @BeforeEach
    void start() throws Exception {
        server = JettyPeerServer.open(new InetSocketAddress("127.0.0.1", 0), OWN, reception, PeerLimits.STANDARD);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void othersGetTheirFramesMeanwhileAndTheLatestStateWins() throws Exception {
        try (RawClient slow = slow()) {
            Reception.Visitor slowVisitor = reception.next();
            RawClient quick = RawClient.upgraded(server.port());
            Reception.Visitor quickVisitor = reception.next();
            for (int i = 0; i < ENOUGH; i++) {
                slowVisitor.socket().sendLatest(state(i));
            }
            long worst = 0;
            for (int i = 0; i < 200; i++) {
                long begin = System.nanoTime();
                slowVisitor.socket().sendLatest(state(ENOUGH + i));
                quickVisitor.socket().sendLatest(state(i));
                assertThat(quick.read().text()).isEqualTo(state(i));
                worst = Math.max(worst, System.nanoTime() - begin);
            }
            assertThat(TimeUnit.NANOSECONDS.toMillis(worst)).isLessThan(1_000);

            slowVisitor.socket().send("end");
            int read = 0;
            String before = "";
            for (String text = slow.read().text();
                    !text.equals("end");
                    text = slow.read().text()) {
                before = text;
                read++;
            }
            assertThat(before).as("the last before the end").isEqualTo(state(ENOUGH + 199));
            assertThat(read).as("the others were replaced").isLessThan(ENOUGH);
            assertThat(slowVisitor.ear().words).isEmpty();
            quick.close();
        }
    }

    @Test
    void whoLetsTooMuchWaitIsClosedWith1013() throws Exception {
        try (RawClient slow = slow()) {
            Reception.Visitor visitor = reception.next();
            for (int i = 0; i < ENOUGH; i++) {
                visitor.socket().sendLatest(state(i));
            }
            for (int i = 0; i <= SendQueue.MAX_WAITING; i++) {
                visitor.socket().send("m" + i);
            }
            assertThat(visitor.ear().next()).isEqualTo("closed: no answer too slow");
            visitor.socket().send("into the void");
            assertThat(visitor.ear().words).isEmpty();

            // it begins to read after all, before the line is cut: then it is told why
            assertThat(slow.closeFrame().closeCode()).isEqualTo(1013);
            assertThat(slow.ends()).isTrue();
        }
    }

    @Test
    void whoTakesNothingForAWhileIsCut() throws Exception {
        try (RawClient slow = slow()) {
            Reception.Visitor visitor = reception.next();
            long begin = System.nanoTime();
            for (int i = 0; i < ENOUGH; i++) {
                visitor.socket().sendLatest(state(i));
            }
            // to speak, meanwhile, helps nobody who does not listen
            slow.text("I am fine");
            assertThat(visitor.ear().next()).isEqualTo("I am fine");
            assertThat(visitor.ear().next()).isEqualTo("closed: no answer too slow");
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin))
                    .isBetween(JettyWire.STALLED_MS - 100, JettyWire.STALLED_MS + 4_000);
            assertThat(slow.ends()).isTrue();
        }
    }

    @Test
    void itIsTheSameForOneThatWeHaveDialled() throws Exception {
        try (Net net = new Net();
                RawPeer deaf = new RawPeer(false)) {
            Ear ear = new Ear();
            PeerSocket dialled = net.sockets()
                    .peer()
                    .dial(OWN, new PeerAddress("127.0.0.1", deaf.endpoint().port()), ear);
            assertThat(ear.next()).isEqualTo("open");
            for (int i = 0; i < ENOUGH; i++) {
                dialled.sendLatest(state(i));
            }
            for (int i = 0; i <= SendQueue.MAX_WAITING; i++) {
                dialled.send("m" + i);
            }
            assertThat(ear.next()).isEqualTo("closed: no answer too slow");
        }
    }

    private RawClient slow() throws Exception {
        RawClient client = new RawClient("127.0.0.1", server.port(), 4_096);
        assertThat(client.upgrade()).startsWith("HTTP/1.1 101 ");
        return client;
    }

    private static String state(int i) {
        return "{\"t\":\"sync.state\",\"v\":" + i + ",\"x\":\"" + "x".repeat(1_000) + "\"}";
    }
}

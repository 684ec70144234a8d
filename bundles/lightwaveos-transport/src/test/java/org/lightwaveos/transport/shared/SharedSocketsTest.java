/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.transport.wire.PeerLimits;

/** Two users of one socket, on wires without a network and in virtual time. */
class SharedSocketsTest {

    private static final Endpoint DEVICE = new Endpoint("192.0.2.7", 80);
    private static final String PING = "{\"t\":\"sync.ping\"}";
    private static final String STATUS = "{\"type\":\"status\"}";
    private static final long GAP = Spacing.GAP_NS;
    private static final CloseCause REFUSED =
            new CloseCause(CloseCause.Kind.CLOSED_BY_DEVICE, 1008, "Only one session per device");

    private final VirtualNet net = new VirtualNet();
    private final SharedSockets sockets = new SharedSockets(net, net.scheduler(), net::now, PeerLimits.STANDARD);
    private final Words control = new Words();
    private final Words peer = new Words();

    /** Writes down what either kind of socket says. */
    private static final class Words implements ControlTransport.SocketListener, PeerSocketListener {
        final List<String> heard = new ArrayList<>();

        @Override
        public void onOpen() {
            heard.add("open");
        }

        @Override
        public void onText(String text) {
            heard.add(text);
        }

        @Override
        public void onBinary(byte[] payload) {
            heard.add("binary " + payload.length);
        }

        @Override
        public void onPong() {
            heard.add("pong");
        }

        @Override
        public void onClosed(CloseCause cause) {
            heard.add("closed " + cause.kind());
        }

        @Override
        public void onClosed(String why) {
            heard.add("closed: " + why);
        }
    }

    @Test
    void bothUsersShareOneSocketAndHearWhatIsTheirs() {
        ControlTransport.Socket controller = sockets.open(DEVICE, control);
        PeerSocket other = sockets.dial(DEVICE, peer);
        assertThat(net.wires).hasSize(1);
        net.wire(0).listener.onOpen();
        net.wire(0).listener.onText(PING);
        net.wire(0).listener.onText(STATUS);
        net.wire(0).listener.onBinary(new byte[3]);
        net.wire(0).listener.onPong();
        net.pass(0);

        assertThat(control.heard).containsExactly("open", STATUS, "binary 3");
        assertThat(peer.heard).containsExactly("open", PING, "pong");
        controller.send("a");
        other.send("b");
        other.sendLatest("c");
        other.ping();
        assertThat(net.wire(0).done).containsExactly("a", "b", "latest c", "ping");
    }

    @Test
    void nothingIsHeardBeforeTheSocketIsHandedOut() {
        net.opensAtOnce = true;
        sockets.open(DEVICE, control);
        assertThat(control.heard).as("the scheduler has not run").isEmpty();
        net.pass(0);
        assertThat(control.heard).containsExactly("open");

        sockets.dial(DEVICE, peer);
        assertThat(peer.heard).isEmpty();
        net.pass(0);
        assertThat(peer.heard).as("joined an open one").containsExactly("open");
    }

    @Test
    void aUserThatLeavesLeavesTheSocketToTheOther() {
        ControlTransport.Socket controller = sockets.open(DEVICE, control);
        PeerSocket other = sockets.dial(DEVICE, peer);
        net.wire(0).listener.onOpen();
        net.pass(0);
        other.close(1000, "not a peer");
        other.send("late");
        other.ping();
        net.wire(0).listener.onText(PING);
        net.wire(0).listener.onText(STATUS);

        assertThat(net.wire(0).done).isEmpty();
        assertThat(peer.heard).containsExactly("open");
        assertThat(control.heard).containsExactly("open", STATUS);
        controller.close(1001, "bye");
        controller.close(1001, "bye");
        assertThat(net.wire(0).done).containsExactly("close 1001 bye");
    }

    @Test
    void theSocketsEndIsHeardByBothAndOnce() {
        ControlTransport.Socket controller = sockets.open(DEVICE, control);
        PeerSocket other = sockets.dial(DEVICE, peer);
        net.pass(0);
        net.wire(0).listener.onClosed(REFUSED);
        controller.close(1000, "");
        other.close(1000, "");

        assertThat(control.heard).containsExactly("closed CLOSED_BY_DEVICE");
        assertThat(peer.heard).containsExactly("closed: closed by device 1008 Only one session per device");
        assertThat(net.wire(0).done).isEmpty();
    }

    @Test
    void attemptsKeepTheDevicesTimeApart() {
        sockets.dial(DEVICE, peer).close(1000, "");
        assertThat(net.wire(0).connectedAt).as("nothing was tried before").isEqualTo(1_000);
        net.pass(500);
        sockets.open(DEVICE, control);
        net.pass(GAP - 501);
        assertThat(net.wire(1).connectedAt).isEqualTo(-1);
        net.pass(1);
        assertThat(net.wire(1).connectedAt).isEqualTo(1_000 + GAP);

        net.wire(1).listener.onClosed(REFUSED);
        sockets.open(DEVICE, control);
        sockets.open(new Endpoint("192.0.2.8", 80), control);
        assertThat(net.wire(2).connectedAt).isEqualTo(-1);
        assertThat(net.wire(3).connectedAt).as("another device").isEqualTo(1_000 + GAP);
        net.pass(GAP);
        assertThat(net.wire(2).connectedAt).isEqualTo(1_000 + 2 * GAP);
    }

    @Test
    void anAttemptThatNeverCameToTheDeviceIsNone() {
        sockets.open(DEVICE, control);
        net.wire(0).listener.onClosed(new CloseCause(CloseCause.Kind.REFUSED, 0, ""));
        net.pass(1);
        sockets.open(DEVICE, control);
        assertThat(net.wire(1).connectedAt).isEqualTo(1_001);
    }

    @Test
    void theDeviceCountsFromTheAttemptNotFromTheClose() {
        ControlTransport.Socket first = sockets.open(DEVICE, control);
        net.wire(0).listener.onOpen();
        net.pass(GAP);
        first.close(1000, "");
        sockets.open(DEVICE, control);
        assertThat(net.wire(1).connectedAt).isEqualTo(1_000 + GAP);
    }

    @Test
    void joiningAnAttemptIsFreeAndItGoesOnWithoutWhoStartedIt() {
        sockets.dial(DEVICE, peer).close(1000, "");
        PeerSocket starter = sockets.dial(DEVICE, peer);
        sockets.open(DEVICE, control);
        starter.close(1000, "");
        net.pass(GAP);
        assertThat(net.wires).hasSize(2);
        assertThat(net.wire(1).connectedAt).isEqualTo(1_000 + GAP);
        net.wire(1).listener.onOpen();
        assertThat(control.heard).containsExactly("open");
        assertThat(peer.heard).isEmpty();
    }

    @Test
    void anAttemptThatNobodyWaitsForIsNotMade() {
        sockets.dial(DEVICE, peer).close(1000, "");
        ControlTransport.Socket waiting = sockets.open(DEVICE, control);
        waiting.close(1000, "");
        net.pass(3 * GAP);
        assertThat(net.wire(1).connectedAt).isEqualTo(-1);
        assertThat(net.tasks()).isZero();
        assertThat(control.heard).isEmpty();
    }

    @Test
    void namesDifferByMoreThanCase() {
        sockets.open(new Endpoint("Lamp.local", 80), control);
        sockets.dial(new Endpoint("lamp.LOCAL", 80), peer);
        assertThat(net.wires).hasSize(1);
        sockets.dial(new Endpoint("lamp.local", 81), peer);
        assertThat(net.wires).hasSize(2);
    }

    @Test
    void nothingIsLeftOfWhoHasGone() {
        for (int i = 1; i < 200; i++) {
            Endpoint endpoint = new Endpoint("192.0.2." + i, 80);
            ControlTransport.Socket controller = sockets.open(endpoint, control);
            PeerSocket other = sockets.dial(endpoint, peer);
            if (i % 2 == 0) {
                net.wires.get(net.wires.size() - 1).listener.onClosed(REFUSED);
            }
            other.close(1000, "");
            controller.close(1000, "");
        }
        net.pass(GAP);
        sockets.open(DEVICE, control).close(1000, "");
        assertThat(sockets.size()).isEqualTo(1);
        assertThat(net.tasks()).isEqualTo(1);
    }

    @Test
    void aStockDevicesErrorsReachThePeerOnly() {
        sockets.open(DEVICE, control);
        PeerSocket other = sockets.dial(DEVICE, peer);
        net.wire(0).listener.onOpen();
        net.pass(0);
        other.send(PING);
        String missing = "{\"type\":\"error\",\"error\":{\"code\":\"MISSING_FIELD\"}}";
        net.wire(0).listener.onText(missing);
        other.close(1000, "not a peer");
        net.wire(0).listener.onText("{\"type\":\"error\",\"error\":{\"code\":\"INVALID_VALUE\"}}");
        assertThat(peer.heard).containsExactly("open", missing);
        assertThat(control.heard).containsExactly("open");
    }

    @Test
    void whatIsTooLongForAPeerCostsTheControllerNothing() {
        ControlTransport.Socket controller = sockets.open(DEVICE, control);
        sockets.dial(DEVICE, peer);
        net.wire(0).listener.onOpen();
        net.pass(0);
        String list = "{\"type\":\"zones.list\",\"x\":\"" + "x".repeat(3_000) + "\"}";
        net.wire(0).listener.onText(list);
        assertThat(peer.heard).containsExactly("open");
        net.wire(0).listener.onText("{\"t\":\"sync.ping\",\"x\":\"" + "x".repeat(3_000) + "\"}");

        assertThat(peer.heard).containsExactly("open", "closed: protocol error longer than 2048 bytes");
        assertThat(control.heard).containsExactly("open", list);
        assertThat(net.wire(0).done).isEmpty();
        controller.close(1000, "");

        net.pass(GAP);
        Words alone = new Words();
        sockets.dial(DEVICE, alone);
        net.wire(1).listener.onOpen();
        net.pass(0);
        net.wire(1).listener.onText(list);
        assertThat(alone.heard).hasSize(2).last().asString().contains("2048");
        assertThat(net.wire(1).done).containsExactly("close 1009 longer than 2048 bytes");
    }

    @Test
    void aFloodOfSyncTextsEndsThePeersPartOnly() {
        sockets.open(DEVICE, control);
        sockets.dial(DEVICE, peer);
        net.wire(0).listener.onOpen();
        net.pass(0);
        for (int i = 0; i < 1_000; i++) {
            net.wire(0).listener.onText(PING);
        }
        net.wire(0).listener.onText(STATUS);
        assertThat(peer.heard).hasSize(402).endsWith("closed: protocol error too many messages");
        assertThat(control.heard).containsExactly("open", STATUS);
    }

    @Test
    void aListenerThatThrowsLosesItsSocketOnly() {
        sockets.open(DEVICE, control);
        List<String> ends = new ArrayList<>();
        sockets.dial(DEVICE, new PeerSocketListener() {
            @Override
            public void onOpen() {
                throw new IllegalStateException("boom");
            }

            @Override
            public void onText(String text) {
                ends.add(text);
            }

            @Override
            public void onPong() {
                ends.add("pong");
            }

            @Override
            public void onClosed(String why) {
                ends.add(why);
            }
        });
        net.wire(0).listener.onOpen();
        net.pass(0);
        net.wire(0).listener.onText(PING);
        assertThat(ends).containsExactly("protocol error internal error");
        assertThat(control.heard).containsExactly("open");
        assertThat(net.wire(0).done).isEmpty();
    }
}

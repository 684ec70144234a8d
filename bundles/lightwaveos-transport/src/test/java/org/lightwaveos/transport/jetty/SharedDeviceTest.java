/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;
import org.lightwaveos.peer.runtime.PeerNodes;
import org.lightwaveos.peer.transport.PeerSocket;

/** A controller and a peer at one device that refuses a second session, and a first one that comes too soon. */
class SharedDeviceTest {

    private static final DeviceUuid DEVICE = new DeviceUuid("LW-000000000007");
    private static final String HELLO = "{\"t\":\"sync.hello\",\"u\":\"LW-000000000001\"}";

    private Net net;
    private DeviceSockets sockets;
    private StockDevice device;
    private final Heard control = new Heard();
    private final Ear peer = new Ear();

    @BeforeEach
    void start() throws Exception {
        net = new Net();
        sockets = net.sockets();
        device = new StockDevice();
    }

    @AfterEach
    void stop() throws Exception {
        device.close();
        net.close();
    }

    @Test
    void bothHaveOneSessionAndEachItsOwnFrames() throws Exception {
        ControlTransport.Socket controller = sockets.control().open(device.endpoint(), control);
        PeerSocket other = dial(peer);
        assertThat(control.next()).isEqualTo("open");
        assertThat(peer.next()).isEqualTo("open");

        other.send(HELLO);
        assertThat(peer.next()).contains("MISSING_FIELD");
        assertThat(peer.next()).contains("INVALID_VALUE");
        other.ping();
        assertThat(peer.next()).isEqualTo("pong");
        device.push("{\"t\":\"sync.ping\"}");
        assertThat(peer.next()).isEqualTo("{\"t\":\"sync.ping\"}");

        other.close(1000, "not a peer");
        device.push(StockDevice.MISSING_FIELD);
        device.push(StockDevice.INVALID_VALUE);
        controller.send("{\"type\":\"getStatus\"}");
        assertThat(control.next()).isEqualTo("{\"type\":\"getStatus\",\"success\":true}");
        assertThat(control.nothingMore()).isTrue();

        Ear again = new Ear();
        dial(again);
        assertThat(again.next()).as("joins at once").isEqualTo("open");
        assertThat(device.attempt()).isEqualTo("session");
        assertThat(device.attempts).isEmpty();
        assertThat(peer.words).as("nothing after its close").isEmpty();
    }

    @Test
    void whoComesAfterAnotherHasLeftIsNotRefused() throws Exception {
        PeerSocket other = dial(peer);
        assertThat(peer.next()).isEqualTo("open");
        other.close(1000, "");
        assertThat(device.texts.poll(10, TimeUnit.SECONDS)).isEqualTo("close 1000");

        long begin = System.nanoTime();
        sockets.control().open(device.endpoint(), control);
        assertThat(control.next()).isEqualTo("open");
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isBetween(1_900L, 4_000L);
        assertThat(device.attempt()).isEqualTo("session");
        assertThat(device.attempt()).isEqualTo("session");
        assertThat(device.attempts).isEmpty();
    }

    @Test
    void theDevicesGoodByeIsForBothAndTheyComeBackTogether() throws Exception {
        sockets.control().open(device.endpoint(), control);
        dial(peer);
        control.next();
        peer.next();
        assertThat(device.attempt()).isEqualTo("session");
        device.closeSession(1013);
        assertThat(control.end()).isEqualTo(new CloseCause(Kind.CLOSED_BY_DEVICE, 1013, ""));
        assertThat(peer.next()).isEqualTo("closed: closed by device 1013");

        dial(peer);
        sockets.control().open(device.endpoint(), control);
        assertThat(peer.next()).isEqualTo("open");
        assertThat(control.next()).isEqualTo("open");
        assertThat(device.attempt()).isEqualTo("session");
        assertThat(device.attempts).isEmpty();
    }

    @Test
    void withoutSharingTheDeviceRefuses() throws Exception {
        sockets.control().open(device.endpoint(), control);
        assertThat(control.next()).isEqualTo("open");
        Heard second = new Heard();
        sockets.control().open(device.endpoint(), second);
        CloseCause end = second.end();
        assertThat(end.code()).as("a second controller has a socket of its own").isEqualTo(1008);
        assertThat(device.attempt()).isEqualTo("session");
        assertThat(device.attempt()).isEqualTo("1008");
    }

    @Test
    void aNodeSeesThatItIsNoPeerAndTheControllerNoticesNothing() throws Exception {
        ControlTransport.Socket controller = sockets.control().open(device.endpoint(), control);
        assertThat(control.next()).isEqualTo("open");
        DeviceUuid own = new DeviceUuid("LW-000000000001");
        PeerNode node = PeerNodes.create(
                new PeerSettings(own, "test", Leadership.AUTO, GroupLight.INITIAL, Timing.DEFAULT),
                sockets.peer(),
                net.scheduler,
                System::nanoTime,
                new Random(1),
                new Deaf());
        node.start(new InetSocketAddress("127.0.0.1", 0));
        node.seen(DEVICE, new PeerAddress("127.0.0.1", device.endpoint().port()));
        assertThat(device.texts.poll(10, TimeUnit.SECONDS)).contains("sync.hello");

        controller.send("{\"type\":\"getStatus\"}");
        assertThat(control.next()).isEqualTo("{\"type\":\"getStatus\",\"success\":true}");
        node.close();
        controller.send("{\"type\":\"again\"}");
        assertThat(control.next()).isEqualTo("{\"type\":\"again\",\"success\":true}");
        assertThat(control.nothingMore()).isTrue();
        assertThat(device.attempt()).isEqualTo("session");
        assertThat(device.attempts).isEmpty();
    }

    private PeerSocket dial(Ear ear) {
        return sockets.peer()
                .dial(DEVICE, new PeerAddress("127.0.0.1", device.endpoint().port()), ear);
    }

    /** Nothing that a node tells matters here. */
    private static final class Deaf implements PeerListener {

        @Override
        public void onLight(GroupLight light) {}

        @Override
        public void onVersion(StateVersion version) {}

        @Override
        public void onRole(SyncState state, Optional<DeviceUuid> leader) {}

        @Override
        public void onMembers(Set<GroupMember> members) {}

        @Override
        public void onReached(long latencyMs) {}

        @Override
        public void onNote(String text) {}
    }
}

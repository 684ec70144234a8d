/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.latency;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
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
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.rules.StateVersion;
import org.lightwaveos.peer.runtime.PeerNodes;
import org.lightwaveos.transport.jetty.DeviceSockets;

/** A leader and its followers, each with a port of its own on 127.0.0.1. */
final class GroupOfPeers implements AutoCloseable {

    private static final InetSocketAddress ANY = new InetSocketAddress("127.0.0.1", 0);
    private static final DeviceUuid HIGHEST = new DeviceUuid("LW-FEFFFFFFFFFF");

    private final List<PeerNode> nodes = new ArrayList<>();
    private final HttpClient http;
    private final WebSocketClient webSocket;
    private final ScheduledExecutorService executor;
    private final CountDownLatch synchronised;
    private volatile Awaited awaited = new Awaited(-1, 0);

    /** Returns when every follower shows what the leader shows. */
    GroupOfPeers(int followers, HttpClient http, WebSocketClient webSocket, ScheduledExecutorService executor)
            throws IOException, InterruptedException {
        this.http = http;
        this.webSocket = webSocket;
        this.executor = executor;
        this.synchronised = new CountDownLatch(followers);
        int port = node(HIGHEST, false).start(ANY);
        for (int i = 0; i < followers; i++) {
            PeerNode follower = node(new DeviceUuid(String.format("LW-%012X", i + 1)), true);
            follower.seen(HIGHEST, new PeerAddress("127.0.0.1", port));
            follower.start(ANY);
        }
        if (!synchronised.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException(synchronised.getCount() + " followers did not follow");
        }
    }

    /**
     * Has the leader change its brightness.
     *
     * @param brightness other than now
     * @return ns until the last follower had told its listener
     */
    long change(int brightness) throws InterruptedException {
        Awaited all = new Awaited(brightness, nodes.size() - 1);
        awaited = all;
        long begin = System.nanoTime();
        nodes.get(0).change(new LightCommand.SetBrightness(new Level(brightness)));
        if (!all.shown.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException(all.shown.getCount() + " followers do not show a change");
        }
        return System.nanoTime() - begin;
    }

    @Override
    public void close() {
        nodes.forEach(PeerNode::close);
    }

    private PeerNode node(DeviceUuid uuid, boolean follower) {
        PeerSettings settings =
                new PeerSettings(uuid, "peer " + uuid, Leadership.AUTO, GroupLight.INITIAL, Timing.DEFAULT);
        PeerNode node = PeerNodes.create(
                settings,
                new DeviceSockets(http, webSocket, executor, System::nanoTime).peer(),
                executor,
                System::nanoTime,
                new Random(1),
                new Watch(follower));
        nodes.add(node);
        return node;
    }

    /** The brightness that is waited for, and who has not shown it yet. */
    private static final class Awaited {
        final int brightness;
        final CountDownLatch shown;

        Awaited(int brightness, int followers) {
            this.brightness = brightness;
            this.shown = new CountDownLatch(followers);
        }
    }

    private final class Watch implements PeerListener {

        private final boolean follower;

        Watch(boolean follower) {
            this.follower = follower;
        }

        @Override
        public void onLight(GroupLight light) {
            Awaited all = awaited;
            if (follower && light.brightness().value() == all.brightness) {
                all.shown.countDown();
            }
        }

        @Override
        public void onRole(SyncState state, Optional<DeviceUuid> leader) {
            if (follower && state == SyncState.SYNCHRONIZED) {
                synchronised.countDown();
            }
        }

        @Override
        public void onVersion(StateVersion version) {
            // the light tells enough
        }

        @Override
        public void onMembers(Set<GroupMember> members) {
            // the leader is enough
        }

        @Override
        public void onReached(long latencyMs) {
            // too coarse for this
        }

        @Override
        public void onNote(String text) {
            System.err.println(text);
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.runtime.PeerNodes;
import org.lightwaveos.transport.jetty.DeviceSockets;

/** A peer that prefers to lead, with a device on a serial port, and its followers, each with a port of its own on 127.0.0.1. */
final class LedGroup implements AutoCloseable {

    private static final InetSocketAddress ANY = new InetSocketAddress("127.0.0.1", 0);
    /** Of a peer that prefers to lead: higher than that of any unit. */
    private static final DeviceUuid OURS = new DeviceUuid("LW-FE0000000001");

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
    private final HttpClient http = new HttpClient();
    private final WebSocketClient webSocket = new WebSocketClient(http);
    private final List<PeerNode> nodes = new ArrayList<>();
    private final int count;
    private final CountDownLatch synchronised;
    private final GatewayMember gateway;
    private volatile Change awaited = new Change(-1, 0);

    /** Returns when every follower follows and the device on the port is reached. */
    LedGroup(int followers) throws Exception {
        count = followers;
        synchronised = new CountDownLatch(followers);
        http.start();
        webSocket.start();
        gateway = new GatewayMember(executor, this::awaited);
        PeerNode leader = node(OURS, Leadership.PREFER, gateway.leader());
        gateway.join(leader);
        int port = leader.start(ANY);
        for (int i = 0; i < followers; i++) {
            PeerNode follower = node(
                    new DeviceUuid(String.format("LW-%012X", i + 1)),
                    Leadership.AUTO,
                    new Follower(synchronised, this::awaited));
            follower.seen(OURS, new PeerAddress("127.0.0.1", port));
            follower.start(ANY);
        }
        if (!synchronised.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(synchronised.getCount() + " followers did not follow");
        }
        gateway.awaitOnline();
    }

    /**
     * Has the leader change its brightness.
     *
     * @param brightness other than now
     */
    Change.Times change(int brightness) throws InterruptedException {
        Change change = new Change(brightness, count);
        awaited = change;
        nodes.get(0).change(new LightCommand.SetBrightness(new Level(brightness)));
        return change.await();
    }

    private Change awaited() {
        return awaited;
    }

    private PeerNode node(DeviceUuid uuid, Leadership leadership, PeerListener listener) throws IOException {
        PeerNode node = PeerNodes.create(
                new PeerSettings(uuid, "peer " + uuid, leadership, GroupLight.INITIAL, Timing.DEFAULT),
                new DeviceSockets(http, webSocket, executor, System::nanoTime).peer(),
                executor,
                System::nanoTime,
                new Random(1),
                listener);
        nodes.add(node);
        return node;
    }

    @Override
    public void close() throws Exception {
        gateway.close();
        nodes.forEach(PeerNode::close);
        webSocket.stop();
        http.stop();
        executor.shutdownNow();
    }
}

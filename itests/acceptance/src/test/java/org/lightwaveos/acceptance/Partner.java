/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.rules.StateVersion;
import org.lightwaveos.peer.runtime.PeerNodes;
import org.lightwaveos.transport.jetty.DeviceSockets;

/** Another peer, on the loopback interface, and everything that it was told. */
final class Partner implements PeerListener, AutoCloseable {

    /** Between what openHAB has when it never leads and what it has when it prefers to. */
    private static final String MIDDLE = "LW-06";

    private final DeviceUuid uuid;
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final HttpClient http = new HttpClient();
    private final WebSocketClient webSocket = new WebSocketClient(http);
    private final PeerNode node;
    private final int port;

    private volatile GroupLight light = GroupLight.INITIAL;
    private volatile SyncState state = SyncState.INITIALIZING;
    private volatile Optional<DeviceUuid> leader = Optional.empty();
    private volatile Set<GroupMember> members = Set.of();

    private Partner(String name) throws Exception {
        uuid = new DeviceUuid(MIDDLE + "%010X".formatted(new SplittableRandom().nextLong(1L << 40)));
        http.start();
        webSocket.start();
        DeviceSockets sockets = new DeviceSockets(http, webSocket, executor, System::nanoTime);
        node = PeerNodes.create(
                new PeerSettings(uuid, name, Leadership.AUTO, GroupLight.INITIAL, Timing.DEFAULT),
                sockets.peer(),
                executor,
                System::nanoTime,
                new SplittableRandom(),
                this);
        port = node.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    static Partner named(String name) throws Exception {
        return new Partner(name);
    }

    DeviceUuid uuid() {
        return uuid;
    }

    int port() {
        return port;
    }

    /** As static peers are written. */
    String place() {
        return "127.0.0.1:" + port;
    }

    GroupLight light() {
        return light;
    }

    SyncState state() {
        return state;
    }

    Optional<DeviceUuid> leader() {
        return leader;
    }

    Set<GroupMember> members() {
        return members;
    }

    /** Its user wants this. */
    void change(LightCommand command) {
        node.change(command);
    }

    void dial(DeviceUuid other, int otherPort) {
        node.seen(other, new PeerAddress("127.0.0.1", otherPort));
    }

    @Override
    public void onLight(GroupLight now) {
        light = now;
    }

    @Override
    public void onVersion(StateVersion version) {
        // Nobody asks.
    }

    @Override
    public void onRole(SyncState now, Optional<DeviceUuid> nowLeader) {
        state = now;
        leader = nowLeader;
    }

    @Override
    public void onMembers(Set<GroupMember> now) {
        members = now;
    }

    @Override
    public void onReached(long latencyMs) {
        // Nobody asks.
    }

    @Override
    public void onNote(String text) {
        // Nobody asks.
    }

    @Override
    public void close() {
        node.close();
        executor.shutdown();
        try {
            webSocket.stop();
            http.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the partner's clients do not stop", e);
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
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
import org.lightwaveos.peer.transport.PeerTransport;

/** One of our own peers on a port of 127.0.0.1, and what it has told last. */
final class OurPeer implements PeerListener, AutoCloseable {

    private final DeviceUuid uuid;
    private final Runnable news;
    private final PeerNode node;
    private final int port;
    private volatile GroupLight light = GroupLight.INITIAL;
    private volatile SyncState state = SyncState.INITIALIZING;
    private volatile Optional<DeviceUuid> leader = Optional.empty();
    private volatile Set<GroupMember> members = Set.of();
    private volatile Set<DeviceUuid> drivenElsewhere = Set.of();

    /** @param news is run after whatever happens */
    OurPeer(
            DeviceUuid uuid,
            Leadership leadership,
            PeerTransport transport,
            ScheduledExecutorService executor,
            Runnable news)
            throws IOException {
        this.uuid = uuid;
        this.news = news;
        PeerSettings settings =
                new PeerSettings(uuid, "peer " + uuid.suffix(), leadership, GroupLight.INITIAL, Timing.DEFAULT);
        node = PeerNodes.create(settings, transport, executor, System::nanoTime, new Random(1), this);
        port = node.start(new InetSocketAddress("127.0.0.1", 0));
    }

    DeviceUuid uuid() {
        return uuid;
    }

    int port() {
        return port;
    }

    void sees(DeviceUuid other, int at) {
        node.seen(other, new PeerAddress("127.0.0.1", at));
    }

    void change(LightCommand change) {
        node.change(change);
    }

    void dim(int brightness) {
        change(new LightCommand.SetBrightness(new Level(brightness)));
    }

    void hold(Set<DeviceUuid> devices) {
        node.hold(devices);
    }

    Set<DeviceUuid> drivenElsewhere() {
        return drivenElsewhere;
    }

    GroupLight light() {
        return light;
    }

    SyncState state() {
        return state;
    }

    boolean isUnder(DeviceUuid who) {
        return leader.filter(who::equals).isPresent();
    }

    Set<GroupMember> members() {
        return members;
    }

    @Override
    public void onLight(GroupLight shown) {
        light = shown;
        news.run();
    }

    @Override
    public void onVersion(StateVersion version) {
        news.run();
    }

    @Override
    public void onRole(SyncState now, Optional<DeviceUuid> under) {
        state = now;
        leader = under;
        news.run();
    }

    @Override
    public void onMembers(Set<GroupMember> now) {
        members = now;
        news.run();
    }

    @Override
    public void onReached(long latencyMs) {
        news.run();
    }

    @Override
    public void onDrivenElsewhere(Set<DeviceUuid> devices) {
        drivenElsewhere = devices;
        news.run();
    }

    @Override
    public void onNote(String text) {
        news.run();
    }

    @Override
    public void close() {
        node.close();
    }

    @Override
    public String toString() {
        return "ours " + uuid.suffix() + " " + state + " under "
                + leader.map(DeviceUuid::suffix).orElse("nobody") + " with " + members.size() + " at "
                + light.brightness().value();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;
import org.lightwaveos.adoption.runtime.Adoptions;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.rules.StateVersion;
import org.lightwaveos.peer.runtime.PeerNodes;
import org.lightwaveos.transport.jetty.DeviceSockets;
import org.lightwaveos.virtual.VirtualDeviceConfig;

/** A peer of ours and the stock devices that it adopts, all on 127.0.0.1. */
final class AdoptedGroup implements PeerListener, GroupPort, AutoCloseable {

    /**
     * How far the devices were apart, in ns.
     *
     * @param accepted the device's firmware has accepted the setters: from then on it is the device's own affair
     * @param framed the device has rendered a frame with the new values, up to 8.3 ms later
     */
    record Skew(long accepted, long framed) {}

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
    private final Host host = new Host("127.0.0.90");
    private final DeviceWatch watch = new DeviceWatch();
    private final AdoptedDevices devices = Adoptions.create(this, executor, System::nanoTime);
    private final List<StockDevice> members = new ArrayList<>();
    private final PeerNode node;

    /** Returns when every device has told its light once. */
    AdoptedGroup(int count) throws Exception {
        DeviceSockets sockets = new DeviceSockets(host.http, host.webSocket, executor, System::nanoTime);
        DeviceUuid uuid = new DeviceUuid("LW-FE0000000001");
        node = PeerNodes.create(
                new PeerSettings(uuid, "skew", Leadership.PREFER, GroupLight.INITIAL, Timing.DEFAULT),
                sockets.peer(),
                executor,
                System::nanoTime,
                new Random(1),
                this);
        node.start(new InetSocketAddress("127.0.0.1", 0));
        CountDownLatch confirmed = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            VirtualDeviceConfig config = VirtualDeviceConfig.numbered(i).withListener(watch);
            members.add(new StockDevice(config, devices, sockets.control(), executor, confirmed));
        }
        if (!confirmed.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException(confirmed.getCount() + " devices have not been reached");
        }
    }

    DeviceWatch watch() {
        return watch;
    }

    List<Integer> ports() {
        return members.stream().map(StockDevice::port).toList();
    }

    /**
     * Has the group's light changed.
     *
     * @param setters names of the firmware's setters that are to be called, with their keys on the wire
     * @param value for all of them; other than now
     */
    Skew change(LightCommand change, Map<String, String> setters, int value) throws InterruptedException {
        Arrivals accepted = new Arrivals(
                "accepted a change",
                members.size(),
                setters.keySet().stream()
                        .map(setter -> DeviceWatch.setter(setter, value))
                        .toList());
        Arrivals framed = new Arrivals(
                "rendered a change",
                members.size(),
                setters.values().stream()
                        .map(key -> DeviceWatch.frame(key, value))
                        .toList());
        watch.await(accepted, framed);
        node.change(change);
        return new Skew(accepted.skewNs(), framed.skewNs());
    }

    @Override
    public void change(LightCommand change) {
        node.change(change);
    }

    @Override
    public void changeIfStill(LightCommand change, LightCommand still) {
        node.changeIfStill(change, still);
    }

    @Override
    public void hold(Set<DeviceUuid> held) {
        node.hold(held);
    }

    @Override
    public void onLight(GroupLight light) {
        devices.groupLight(light);
    }

    @Override
    public void onRole(SyncState state, Optional<DeviceUuid> leader) {
        // it leads alone
    }

    @Override
    public void onVersion(StateVersion version) {
        // the light tells enough
    }

    @Override
    public void onMembers(Set<GroupMember> sync) {
        // there are no others
    }

    @Override
    public void onReached(long latencyMs) {
        // nobody to reach by sync
    }

    @Override
    public void onNote(String text) {
        System.err.println(text);
    }

    @Override
    public void close() throws Exception {
        devices.close();
        node.close();
        members.forEach(StockDevice::close);
        host.close();
        executor.shutdownNow();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop.peer;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.transport.jetty.DeviceSockets;
import org.lightwaveos.virtual.SyncKind;
import org.lightwaveos.virtual.SyncView;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;
import org.lightwaveos.virtual.sync.ServiceRecord;

/**
 * An installation on this machine: our own peers, and virtual units with their sync side on. Each of ours dials from an
 * address of its own, as hosts do: a unit takes one session per address.
 */
final class Household implements AutoCloseable {

    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(20);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
    private long news; // guarded by this
    private final List<OurPeer> ours = new ArrayList<>();
    private final List<VirtualDevice> units = new ArrayList<>();
    private final Map<OurPeer, WebSocketClient> clients = new HashMap<>();
    private int hosts = 9;

    OurPeer ours(String uuid, Leadership leadership) throws Exception {
        HttpClient http = new HttpClient();
        http.setBindAddress(new InetSocketAddress("127.0.0." + ++hosts, 0));
        http.start();
        WebSocketClient client = new WebSocketClient(http);
        client.start();
        DeviceSockets sockets = new DeviceSockets(http, client, executor, System::nanoTime);
        OurPeer peer = new OurPeer(new DeviceUuid(uuid), leadership, sockets.peer(), executor, this::tell);
        ours.add(peer);
        clients.put(peer, client);
        return peer;
    }

    VirtualDevice unit(String uuid, SyncKind kind) throws Exception {
        VirtualDevice unit = VirtualDevice.start(VirtualDeviceConfig.of(new DeviceUuid(uuid))
                .withNumber(units.size())
                .withMdns(false)
                .withSync(kind)
                .withListener(event -> tell()));
        units.add(unit);
        return unit;
    }

    /** Everybody hears of everybody, as by mDNS. */
    void meet() {
        for (OurPeer peer : ours) {
            ours.stream().filter(other -> other != peer).forEach(other -> peer.sees(other.uuid(), other.port()));
            alive().forEach(unit -> peer.sees(unit.uuid(), unit.port()));
        }
        for (VirtualDevice unit : alive().toList()) {
            unit.inReach(Stream.concat(
                            ours.stream().map(Household::service),
                            alive().filter(other -> other != unit).map(VirtualDevice::service))
                    .toList());
            unit.scanNow();
        }
    }

    /** It leaves in an orderly way. */
    void leave(OurPeer peer) {
        peer.close();
        ours.remove(peer);
    }

    /** Each of ours takes that one for the leader, and so does each unit by its own lights. */
    void untilLedBy(DeviceUuid leader) throws InterruptedException {
        until(
                "all under " + leader,
                () -> ours.stream().allMatch(peer -> peer.isUnder(leader))
                        && alive().allMatch(unit -> isUnder(unit, leader)));
    }

    /** Each member shows it: ours by what they tell, units by their strips and by their own account. */
    void untilAllAt(int brightness) throws InterruptedException {
        until(
                "all at " + brightness,
                () -> ours.stream().allMatch(peer -> peer.light().brightness().value() == brightness)
                        && alive().allMatch(unit -> unit.light().brightness() == brightness));
    }

    void until(String what, BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NS;
        while (true) {
            long seen = happened();
            // Not under the lock: a unit answers on the thread on which it tells.
            if (reached.getAsBoolean()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(what + ": " + this);
            }
            waitForNews(seen);
        }
    }

    /** Not everything about a unit is told, so it looks again now and then. */
    private synchronized void waitForNews(long seen) throws InterruptedException {
        if (news == seen) {
            wait(20);
        }
    }

    private synchronized long happened() {
        return news;
    }

    Stream<VirtualDevice> alive() {
        return units.stream().filter(VirtualDevice::isAlive);
    }

    @Override
    public void close() throws Exception {
        ours.forEach(OurPeer::close);
        units.forEach(VirtualDevice::close);
        for (WebSocketClient client : clients.values()) {
            client.stop();
            client.getHttpClient().stop();
        }
        executor.shutdownNow();
    }

    private static boolean isUnder(VirtualDevice unit, DeviceUuid leader) {
        SyncView sync = unit.sync();
        return sync.leader().filter(leader.text()::equals).isPresent();
    }

    private static ServiceRecord service(OurPeer peer) {
        return new ServiceRecord(
                "127.0.0.1",
                peer.port(),
                Map.of("board", "ESP32-S3", "uuid", peer.uuid().text(), "syncver", "1"));
    }

    private synchronized void tell() {
        news++;
        notifyAll();
    }

    @Override
    public String toString() {
        return Stream.concat(
                        ours.stream().map(OurPeer::toString),
                        alive().map(unit -> "unit " + unit.uuid().suffix() + " "
                                + unit.sync().role() + " under " + unit.sync().leader() + " with "
                                + unit.sync().connected() + " at "
                                + unit.light().brightness()))
                .collect(Collectors.joining("; "));
    }
}

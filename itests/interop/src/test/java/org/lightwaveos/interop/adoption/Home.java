/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop.adoption;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;
import org.lightwaveos.adoption.core.AdoptionSettings;
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
import org.lightwaveos.virtual.DeviceEvent;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;

/** A host with a peer of ours, stock devices that it adopts, and phones that know nothing of it. */
final class Home implements PeerListener, GroupPort, AutoCloseable {

    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(20);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
    private final List<WebSocketClient> clients = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final DeviceSockets sockets;
    private final PeerNode node;
    final AdoptedDevices devices = Adoptions.create(this, executor, System::nanoTime);
    final List<Unit> units = new ArrayList<>();
    private volatile GroupLight light = GroupLight.INITIAL;
    private volatile Set<DeviceUuid> held = Set.of();
    private int hosts = 80;
    private long news; // guarded by this

    Home() throws Exception {
        sockets = host();
        DeviceUuid uuid = new DeviceUuid("LW-FE0000000001");
        node = PeerNodes.create(
                new PeerSettings(uuid, "home", Leadership.PREFER, GroupLight.INITIAL, Timing.DEFAULT),
                sockets.peer(),
                executor,
                System::nanoTime,
                new Random(1),
                this);
        node.start(new InetSocketAddress("127.0.0.1", 0));
    }

    /** A host of its own: a device takes one session from each. */
    private DeviceSockets host() throws Exception {
        HttpClient http = new HttpClient();
        http.setBindAddress(new InetSocketAddress("127.0.0." + ++hosts, 0));
        http.start();
        WebSocketClient client = new WebSocketClient(http);
        client.start();
        clients.add(client);
        return new DeviceSockets(http, client, executor, System::nanoTime);
    }

    Unit adopt(AdoptionSettings settings) throws Exception {
        VirtualDevice device = VirtualDevice.start(
                VirtualDeviceConfig.numbered(units.size() + 1).withMdns(false).withListener(this::happened));
        open.add(device);
        Unit unit = new Unit(device, sockets.control(), executor, this::tell);
        open.add(unit);
        units.add(unit.adopted(controller -> devices.adopt(Optional.of(device.uuid()), settings, true, controller))
                .start());
        return unit;
    }

    /** Several, connected and in step. */
    void adopt(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            adopt(AdoptionSettings.DEFAULT);
        }
        untilInStep();
    }

    /** Somebody else's client of the device. */
    Unit phone(Unit at) throws Exception {
        Unit phone = new Unit(at.device, host().control(), executor, this::tell).start();
        open.add(phone);
        until("phone online", phone::isOnline);
        return phone;
    }

    GroupLight light() {
        return light;
    }

    Set<DeviceUuid> held() {
        return held;
    }

    private void happened(DeviceEvent event) {
        tell();
    }

    private synchronized void tell() {
        news++;
        notifyAll();
    }

    /** All show the group's light, as far as numbers go that a person sees. */
    void untilInStep() throws InterruptedException {
        until("all in step", () -> units.stream().allMatch(this::isInStep));
    }

    boolean isInStep(Unit unit) {
        if (!unit.device.isAlive()) {
            return false;
        }
        var shown = unit.device.light();
        return shown.brightness() == light.brightness().value()
                && shown.effectId() == light.effect().value()
                && shown.paletteId() == light.palette().value()
                && shown.speed() == light.speed().value()
                && shown.saturation() == light.visual().saturation().value()
                && shown.zonesEnabled() == light.zoneMode();
    }

    void until(String what, BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NS;
        while (true) {
            long seen = seen();
            if (reached.getAsBoolean()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(what + ": " + this);
            }
            awaitNews(seen);
        }
    }

    private synchronized long seen() {
        return news;
    }

    /** Not everything about a device is told, so it looks again now and then. */
    private synchronized void awaitNews(long seen) throws InterruptedException {
        if (news == seen) {
            wait(5);
        }
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
    public void hold(Set<DeviceUuid> now) {
        held = now;
        tell();
    }

    @Override
    public void onLight(GroupLight shown) {
        light = shown;
        devices.groupLight(shown);
        tell();
    }

    @Override
    public void onVersion(StateVersion version) {
        tell();
    }

    @Override
    public void onRole(SyncState state, Optional<DeviceUuid> leader) {
        tell();
    }

    @Override
    public void onMembers(Set<GroupMember> members) {
        tell();
    }

    @Override
    public void onReached(long latencyMs) {
        tell();
    }

    @Override
    public void onNote(String text) {
        tell();
    }

    @Override
    public void close() throws Exception {
        devices.close();
        node.close();
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
        for (WebSocketClient client : clients) {
            client.stop();
            client.getHttpClient().stop();
        }
        executor.shutdownNow();
    }

    @Override
    public String toString() {
        return light + "\n"
                + Stream.of(units).flatMap(List::stream).map(Unit::toString).collect(Collectors.joining("\n"));
    }
}

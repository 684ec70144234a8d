/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.gateway.Faults;
import org.lightwaveos.virtual.gateway.Gateway;
import org.lightwaveos.virtual.gateway.HttpAnswer;
import org.lightwaveos.virtual.gateway.Observer;
import org.lightwaveos.virtual.net.DeviceLink;
import org.lightwaveos.virtual.net.DeviceServer;
import org.lightwaveos.virtual.serial.pixels.PixelPort;
import org.lightwaveos.virtual.sync.ServiceRecord;

/** A device from boot to power-off: a server, a thread, and the core that the thread drives. */
final class PoweredDevice implements DeviceLink {

    private final DeviceServer server;
    private final DeviceCore core;
    private final DeviceLoop loop;
    private final SerialJack serial;
    private final Optional<PoweredSync> sync;

    /**
     * Boots and listens.
     *
     * @param reach whom the scans of its sync find beside those that answer by mDNS
     * @param crashed called once on the device's thread, when its sync does not survive what it was told
     * @throws IOException if the port is taken
     */
    PoweredDevice(
            VirtualDeviceConfig config,
            int port,
            Faults faults,
            List<ServiceRecord> reach,
            Observer observer,
            Consumer<PoweredDevice> crashed)
            throws IOException {
        String name = "virtual-device-" + config.number();
        FirmwareConfig logic = config.logic().apply(logicOf(config));
        Optional<String> key = config.apiKey();
        server = new DeviceServer(config.address(), name + "-net", this);
        core = new DeviceCore(
                new Gateway(logic, key, faults, server, observer),
                config.uuid().hashCode(),
                observer,
                this::beforeShowing);
        Optional<PixelPort> pixels = config.gateway() ? Optional.of(new PixelPort()) : Optional.empty();
        pixels.ifPresent(taken -> core.host(taken::copyTo));
        loop = new DeviceLoop(name, this::frame);
        serial = new SerialJack(
                name,
                loop,
                SerialJack.board(core.gateway(), core.pixels()),
                config.uuid().hashCode(),
                observer,
                pixels);
        sync = config.sync() == SyncKind.NONE
                ? Optional.empty()
                : Optional.of(new PoweredSync(
                        config,
                        reach,
                        core.gateway(),
                        server,
                        observer,
                        loop::post,
                        loop::nowMs,
                        () -> crashed.accept(this)));
        try {
            server.open(port);
        } catch (IOException e) {
            sync.ifPresent(PoweredSync::close);
            throw e;
        }
        loop.start();
        sync.ifPresent(started -> loop.post(started::start));
    }

    private void frame(long nanosSinceBoot) {
        core.frame(nanosSinceBoot);
        serial.tick(TimeUnit.NANOSECONDS.toMillis(nanosSinceBoot));
    }

    private void beforeShowing(long nowMs) {
        sync.ifPresent(on -> on.frame(nowMs));
    }

    private static FirmwareConfig logicOf(VirtualDeviceConfig config) {
        DeviceFacts f = DeviceFacts.typical();
        Optional<String> ip = Optional.of(config.address().getHostAddress());
        DeviceFacts here =
                new DeviceFacts(f.freeHeap(), f.fps(), f.cpuPercent(), f.framesRendered(), ip, f.rssi(), f.wsClients());
        return FirmwareConfig.defaultBuild(config.uuid()).withFacts(() -> here);
    }

    int port() {
        return server.port();
    }

    LiveLight light() {
        return core.light();
    }

    SerialJack serial() {
        return serial;
    }

    Pixels pixels() {
        return core.pixels();
    }

    void faults(Faults faults) {
        loop.call(() -> {
            core.gateway().faults(faults, loop.nowMs());
            return faults;
        });
    }

    void tapButton() {
        loop.call(() -> {
            core.gateway().tapButton(loop.nowMs());
            return true;
        });
    }

    void pressButtonLong() {
        loop.call(() -> {
            core.gateway().pressButtonLong(loop.nowMs());
            return true;
        });
    }

    void say(String frame) {
        loop.call(() -> {
            core.gateway().say(frame);
            return true;
        });
    }

    int clients() {
        return loop.call(() -> core.gateway().clients().size());
    }

    void inReach(List<ServiceRecord> records) {
        onSync(on -> {
            on.inReach(records);
            return true;
        });
    }

    void scanNow() {
        onSync(on -> {
            on.scanNow();
            return true;
        });
    }

    SyncView syncView() {
        return onSync(PoweredSync::view);
    }

    private <T> T onSync(Function<PoweredSync, T> what) {
        PoweredSync on = sync.orElseThrow(() -> new IllegalStateException("the device has no sync"));
        return loop.call(() -> what.apply(on));
    }

    /** Power cut. */
    void kill() {
        loop.close();
        serial.die();
        sync.ifPresent(PoweredSync::kill);
        server.kill();
    }

    /** Orderly end. */
    void close() {
        sync.ifPresent(PoweredSync::close);
        server.close();
        loop.close();
        serial.die();
    }

    @Override
    public void connected(int clientId, String address) {
        loop.post(() -> core.gateway().connected(clientId, address, loop.nowMs()));
    }

    @Override
    public void received(int clientId, byte[] payload, boolean last) {
        loop.post(() -> core.gateway().received(clientId, payload, last, loop.nowMs()));
    }

    @Override
    public void disconnected(int clientId, int code, String reason) {
        loop.post(() -> {
            core.gateway().disconnected(clientId, code, reason);
            sync.ifPresent(on -> on.clientGone(clientId));
        });
    }

    @Override
    public void requested(HttpRequest request, String address, Consumer<HttpAnswer> answer) {
        loop.post(() -> answer.accept(core.gateway().http(request, address, loop.nowMs())));
    }
}

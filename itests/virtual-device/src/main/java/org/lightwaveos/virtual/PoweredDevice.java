/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
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

/** A device from boot to power-off: a server, a thread, and the core that the thread drives. */
final class PoweredDevice implements DeviceLink {

    private final DeviceServer server;
    private final DeviceCore core;
    private final DeviceLoop loop;

    /**
     * Boots and listens.
     *
     * @throws IOException if the port is taken
     */
    PoweredDevice(VirtualDeviceConfig config, int port, Faults faults, Observer observer) throws IOException {
        String name = "virtual-device-" + config.number();
        FirmwareConfig logic = config.logic().apply(logicOf(config));
        Optional<String> key = config.apiKey();
        server = new DeviceServer(config.address(), name + "-net", this);
        core = new DeviceCore(
                new Gateway(logic, key, faults, server, observer), config.uuid().hashCode(), observer);
        loop = new DeviceLoop(name, core::frame);
        server.open(port);
        loop.start();
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

    /** Power cut. */
    void kill() {
        loop.close();
        server.kill();
    }

    /** Orderly end. */
    void close() {
        server.close();
        loop.close();
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
        loop.post(() -> core.gateway().disconnected(clientId, code, reason));
    }

    @Override
    public void requested(HttpRequest request, String address, Consumer<HttpAnswer> answer) {
        loop.post(() -> answer.accept(core.gateway().http(request, address, loop.nowMs())));
    }
}

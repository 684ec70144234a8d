/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;
import org.lightwaveos.virtual.mdns.Announcer;
import org.lightwaveos.virtual.sync.ServiceRecord;

/**
 * A LightwaveOS device that runs in this program: it serves WebSocket and REST on one port, announces itself by mDNS on
 * 127.0.0.1, renders 120 frames a second, and has the faults of a real unit.
 *
 * <p>All methods may be called from any thread but the device's own: a listener must not call back. Methods that change
 * the device return when it has changed; announcing goes on in the background and is told by the event
 * {@code announced}.
 */
public final class VirtualDevice implements AutoCloseable {

    private final VirtualDeviceConfig config;
    private final Announcer announcer;
    private final Object lifeCycle = new Object();
    private volatile PoweredDevice powered;
    private volatile Faults faults;
    private volatile int port;
    private volatile List<ServiceRecord> reach;
    private boolean closed;

    private VirtualDevice(VirtualDeviceConfig config) {
        this.config = config;
        this.faults = config.faults();
        this.reach = config.reach();
        this.announcer = new Announcer(
                config.name().orElse(Announcer.nameOfUnit(config.number())), (event, fields) -> tell(event, fields));
    }

    /**
     * Boots a device; it listens when this returns.
     *
     * @throws IOException if the port is taken
     */
    public static VirtualDevice start(VirtualDeviceConfig config) throws IOException {
        VirtualDevice device = new VirtualDevice(config);
        device.boot(config.port());
        return device;
    }

    /** The port that it listens on, or listened on before it was killed. */
    public int port() {
        return port;
    }

    public DeviceUuid uuid() {
        return config.uuid();
    }

    /** The number that its events carry. */
    public int number() {
        return config.number();
    }

    /** Whether it runs: false between {@link #kill}, or a crash, and {@link #revive}, and after {@link #close}. */
    public boolean isAlive() {
        return powered != null;
    }

    /** What the strips show now. */
    public LiveLight light() {
        return alive().light();
    }

    /** Copies the frame rendered last into 960 bytes: strip 0 then strip 1, RGB. */
    public void copyFrame(byte[] target) {
        alive().pixels().copyTo(target);
    }

    /** The faults that are on. */
    public Faults faults() {
        return faults;
    }

    /** Switches a fault on or off; it stays so over {@link #kill} and {@link #revive}. */
    public void fault(Fault fault, boolean on) {
        synchronized (lifeCycle) {
            faults = faults.set(fault, on);
            PoweredDevice device = powered;
            if (device != null) {
                device.faults(faults);
            }
            tell("fault", Map.of("fault", fault.key(), "on", on));
            if (fault == Fault.TXT_LOST && announcer.isUp()) {
                announce();
            }
        }
    }

    /** Announces the device by mDNS, or anew if it is announced: with TXT, unless {@link Fault#TXT_LOST} is on. */
    public void announce() {
        alive();
        announcer.announce(port, config.uuid(), !faults.has(Fault.TXT_LOST));
    }

    /** Takes the announcement back, as a unit does whose network changes; it goes on serving. */
    public void goodbye() {
        announcer.goodbye();
    }

    /**
     * Where the unit's sync stands.
     *
     * @throws IllegalStateException if it has none
     */
    public SyncView sync() {
        return alive().syncView();
    }

    /** What the scans of others find of this unit, for networks without mDNS. */
    public ServiceRecord service() {
        Map<String, String> text =
                Map.of("board", "ESP32-S3", "uuid", config.uuid().text(), "syncver", "1");
        return new ServiceRecord(config.address().getHostAddress(), port, text);
    }

    /**
     * Whom the unit's scans find from now on, beside those that answer by mDNS; it stays so over {@link #kill} and
     * {@link #revive}. A unit scans when it starts and then every 30 s, so this may take as long to be noticed.
     */
    public void inReach(List<ServiceRecord> services) {
        synchronized (lifeCycle) {
            reach = List.copyOf(services);
            PoweredDevice device = powered;
            if (device != null) {
                device.inReach(reach);
            }
        }
    }

    /**
     * Makes the unit scan now, which no real one can be asked to do: what it does about whom it finds is the same as at
     * its own scans. With mDNS the scan ends half a second after this returns.
     */
    public void scanNow() {
        alive().scanNow();
    }

    /** Pulls the plug: connections are reset, nobody is told, mDNS falls silent. Does nothing to a dead device. */
    public void kill() {
        synchronized (lifeCycle) {
            PoweredDevice device = powered;
            if (device == null) {
                return;
            }
            powered = null;
            announcer.crash();
            device.kill();
            tell("killed", Map.of());
        }
    }

    /**
     * Boots the device again after {@link #kill} or a crash, on the port that it had: with the light of a fresh boot.
     *
     * @throws IOException if the port has been taken by another
     */
    public void revive() throws IOException {
        revive(port);
    }

    /**
     * Boots the device again after {@link #kill}, on another port; 0 for any.
     *
     * @throws IOException if the port is taken
     */
    public void revive(int onPort) throws IOException {
        synchronized (lifeCycle) {
            if (isAlive() || closed) {
                throw new IllegalStateException(closed ? "the device is closed" : "the device is alive");
            }
            boot(onPort);
        }
    }

    /** A tap on the button: the next factory preset. */
    public void tapButton() {
        tell("button", Map.of("press", "tap"));
        alive().tapButton();
    }

    /** A long press on the button: dims to 20, or back. */
    public void pressButtonLong() {
        tell("button", Map.of("press", "long"));
        alive().pressButtonLong();
    }

    /** Its USB socket, until it dies; a device that was revived has another one, with nothing plugged in. */
    public SerialJack serial() {
        return alive().serial();
    }

    /** Sends all connected clients a text frame of the caller's making: what a unit that has gone wrong might say. */
    public void say(String frame) {
        alive().say(frame);
    }

    /** Number of WebSocket clients that were let in. */
    public int clients() {
        return alive().clients();
    }

    /** Takes the announcement back, closes the sessions in an orderly way and ends. */
    @Override
    public void close() {
        synchronized (lifeCycle) {
            if (closed) {
                return;
            }
            closed = true;
            PoweredDevice device = powered;
            powered = null;
            announcer.close();
            if (device != null) {
                device.close();
            }
            tell("closed", Map.of());
        }
    }

    private void boot(int wanted) throws IOException {
        PoweredDevice device = new PoweredDevice(config, wanted, faults, reach, this::tell, this::crashed);
        port = device.port();
        powered = device;
        tell("listening", Map.of("address", config.address().getHostAddress(), "port", port));
        if (config.mdns()) {
            announce();
        }
    }

    /** On a thread of its own, since the device's own thread is one of the things that end. */
    private void crashed(PoweredDevice device) {
        Thread end = new Thread(() -> die(device), "virtual-device-" + config.number() + "-crash");
        end.setDaemon(true);
        end.start();
    }

    private void die(PoweredDevice device) {
        synchronized (lifeCycle) {
            if (powered == device) {
                powered = null;
                announcer.crash();
                device.kill();
                tell("crashed", Map.of());
            }
        }
    }

    private PoweredDevice alive() {
        PoweredDevice device = powered;
        if (device == null) {
            throw new IllegalStateException("the device is dead");
        }
        return device;
    }

    private void tell(String event, Map<String, ?> fields) {
        config.listener()
                .accept(new DeviceEvent(
                        event,
                        config.number(),
                        config.uuid().text(),
                        System.currentTimeMillis(),
                        System.nanoTime(),
                        fields));
    }
}

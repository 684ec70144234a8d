/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.serial.pixels.PixelCounts;

/** A device at the USB of openHAB's host. Where it is plugged in, a pseudo-terminal has the name of its port. */
final class Strip implements AutoCloseable {

    static final String TYPE = "lightwaveos:gateway";

    private static final int RGB_BYTES = 960;

    private final Unit unit;
    private final String serial = "%012X".formatted(ThreadLocalRandom.current().nextLong(1L << 48));
    private final Path ports;
    private final Path usb;

    private Strip(Path ports, boolean gateway) throws IOException {
        this.ports = ports;
        unit = Unit.with(config -> config.withMdns(false).withGateway(gateway));
        usb = OpenHab.usb().resolve(serial);
    }

    /** @param ports where the names of ports are */
    static Strip pluggedIn(Path ports, String name) throws IOException {
        Strip strip = new Strip(ports, false);
        strip.plug(name);
        return strip;
    }

    /** One that openHAB's USB does not tell of, as behind a converter. */
    static Strip unseen(Path ports, String name) throws IOException {
        return unseen(ports, name, false);
    }

    /** The same with firmware that takes pictures. */
    static Strip unseenGateway(Path ports, String name) throws IOException {
        return unseen(ports, name, true);
    }

    private static Strip unseen(Path ports, String name, boolean gateway) throws IOException {
        Strip strip = new Strip(ports, gateway);
        strip.plugAgain(name);
        return strip;
    }

    /** Without news of it. */
    void plugAgain(String name) throws IOException {
        unit.device().serial().plug(ports.resolve(name));
    }

    /** First the port, then the news of it. */
    void plug(String name) throws IOException {
        unit.device().serial().plug(ports.resolve(name));
        Path written = Files.createTempFile(ports, "usb", "");
        Files.writeString(
                written,
                "idVendor=303a%nidProduct=1001%nproduct=USB JTAG/serial debug unit%nserial=%s%nport=%s%n"
                        .formatted(serial, ports.resolve(name)));
        Files.move(written, usb);
    }

    void unplug() {
        try {
            Files.deleteIfExists(usb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unit.device().serial().unplug();
    }

    Unit unit() {
        return unit;
    }

    LiveLight light() {
        return unit.light();
    }

    /** What has come of pictures; only with firmware that takes them. */
    PixelCounts pixels() {
        return unit.device().serial().pixels();
    }

    /** The highest red, green or blue value of what the LEDs show, 0..255. */
    int brightest() {
        byte[] rgb = new byte[RGB_BYTES];
        unit.device().copyFrame(rgb);
        int most = 0;
        for (byte value : rgb) {
            most = Math.max(most, value & 0xFF);
        }
        return most;
    }

    String serial() {
        return serial;
    }

    String port(String name) {
        return ports.resolve(name).toString();
    }

    @Override
    public void close() {
        unplug();
        unit.close();
    }
}

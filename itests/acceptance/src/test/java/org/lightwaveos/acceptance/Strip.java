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

/** A device at the USB of openHAB's host. Where it is plugged in, a pseudo-terminal has the name of its port. */
final class Strip implements AutoCloseable {

    static final String TYPE = "lightwaveos:gateway";

    private final Unit unit;
    private final String serial = "%012X".formatted(ThreadLocalRandom.current().nextLong(1L << 48));
    private final Path ports;
    private final Path usb;

    private Strip(Path ports) throws IOException {
        this.ports = ports;
        unit = Unit.quiet();
        usb = OpenHab.usb().resolve(serial);
    }

    /** @param ports where the names of ports are */
    static Strip pluggedIn(Path ports, String name) throws IOException {
        Strip strip = new Strip(ports);
        strip.plug(name);
        return strip;
    }

    /** One that openHAB's USB does not tell of, as behind a converter. */
    static Strip unseen(Path ports, String name) throws IOException {
        Strip strip = new Strip(ports);
        strip.unit.device().serial().plug(ports.resolve(name));
        return strip;
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

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.virtual.SerialJack;

/**
 * The USB of openHAB's host, with a socket for one device. Each time something is plugged in, its port has another name than
 * the time before, as a system may give it. Guarded by this.
 */
public final class UsbSocket implements AutoCloseable {
    /** nrjavaserial ends the whole JVM when it opens a port with a longer name: a buffer of its own overflows. */
    private static final int LONGEST = 50;

    private final Narrator narrator;
    private final Path folder;
    private final Path usb;
    private int times;
    private long pluggedNanos;
    private Optional<String> port = Optional.empty();
    private Optional<SerialJack> cable = Optional.empty();

    /** @throws IOException if there is no room for the names of ports */
    public UsbSocket(Narrator narrator) throws IOException {
        this.narrator = narrator;
        folder = Files.createTempDirectory("lw");
        usb = Files.createDirectory(folder.resolve("usb"));
        // A demo ends by Ctrl-C as a rule; what was made last goes first.
        folder.toFile().deleteOnExit();
        usb.toFile().deleteOnExit();
    }

    /** What stands for the USB of the host: a file for what is plugged in. */
    public Path folder() {
        return usb;
    }

    /**
     * Plugs a device in that boots by it.
     *
     * @param serial of its USB: the MAC address of its chip
     */
    public synchronized void plug(SerialJack jack, String serial) throws IOException {
        // Programs that open ports lock them by this name alone, for all of the machine: so there is a number of ours
        // in it.
        Path link = folder.resolve(
                "ttyACM%d-%d".formatted(times % 2, ProcessHandle.current().pid()));
        if (link.toString().length() > LONGEST) {
            throw new IOException(
                    "the name of a serial port may have " + LONGEST + " characters; " + link + " has more");
        }
        pluggedNanos = System.nanoTime();
        jack.plug(link);
        cable = Optional.of(jack);
        jack.reset();
        times++;
        port = Optional.of(link.toString());
        Path written = Files.createTempFile(folder, "usb", "");
        Files.writeString(
                written,
                "idVendor=303a%nidProduct=1001%nproduct=USB JTAG/serial debug unit%nserial=%s%nport=%s%n"
                        .formatted(serial, link));
        Files.move(written, usb.resolve("1-1"));
        narrator.say("plugged   openHAB's strip in, as %s; it boots", link);
    }

    /** Pulls it out; the device must still have power, or have lost it a moment ago. */
    public synchronized void unplug() throws IOException {
        Files.deleteIfExists(usb.resolve("1-1"));
        cable.ifPresent(SerialJack::unplug);
        cable = Optional.empty();
        port = Optional.empty();
    }

    /** Name of the port, while something is plugged in. */
    public synchronized Optional<String> port() {
        return port;
    }

    /** When something was plugged in last, a {@link System#nanoTime}. */
    public synchronized long pluggedNanos() {
        return pluggedNanos;
    }

    @Override
    public void close() throws IOException {
        unplug();
    }
}

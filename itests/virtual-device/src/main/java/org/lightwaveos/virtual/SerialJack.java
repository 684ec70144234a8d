/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongConsumer;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.Reaction;
import org.lightwaveos.virtual.gateway.Gateway;
import org.lightwaveos.virtual.gateway.Observer;
import org.lightwaveos.virtual.serial.Noise;
import org.lightwaveos.virtual.serial.SerialBoard;
import org.lightwaveos.virtual.serial.SerialDevice;
import org.lightwaveos.virtual.serial.SerialFault;
import org.lightwaveos.virtual.serial.pixels.PixelCounts;
import org.lightwaveos.virtual.serial.pixels.PixelPort;
import org.lightwaveos.virtual.serial.pty.PseudoTerminal;

/**
 * The USB socket of a device. Plugged in, it is a serial port of this machine (Linux), which leads to the same light as
 * the network does. All methods may be called from any thread but the device's own.
 */
public final class SerialJack {

    /** Start bit, eight data bits, stop bit. */
    private static final int BITS_A_BYTE = 10;

    private final String name;
    private final DeviceLoop loop;
    private final Observer observer;
    private final SerialDevice serial;
    private final Optional<PixelPort> pixels;
    private final byte[] portion = new byte[PseudoTerminal.WAITING_BYTES];
    private final Object plugging = new Object();
    private volatile PseudoTerminal terminal;
    private Path link;
    private boolean dead;
    private volatile long bytesPerSecond;

    SerialJack(
            String name, DeviceLoop loop, SerialBoard board, long seed, Observer observer, Optional<PixelPort> pixels) {
        this.name = name;
        this.loop = loop;
        this.observer = observer;
        this.pixels = pixels;
        this.serial = new SerialDevice(board, new Random(seed)::nextInt, pixels);
        serial.plugged(false);
    }

    /** The board that a gateway is the network side of. */
    static SerialBoard board(Gateway gateway, Pixels pixels) {
        return new SerialBoard() {
            @Override
            public Reaction run(String line, long nowMs) {
                return gateway.serial(line, nowMs);
            }

            @Override
            public LiveLight light() {
                return gateway.light();
            }

            @Override
            public byte[] pixels() {
                return pixels.copy();
            }
        };
    }

    /**
     * Plugs a cable in; gives the path that hosts open. The kernel may give another one each time.
     *
     * @throws IOException if the machine has no pseudo-terminal to give
     * @throws IllegalStateException if it is plugged in, or the device is dead
     */
    public String plug() throws IOException {
        synchronized (plugging) {
            if (dead || terminal != null) {
                throw new IllegalStateException(dead ? "the device is dead" : "the cable is plugged in");
            }
            PseudoTerminal opened = PseudoTerminal.open(name + "-serial", this::received, this::beat);
            opened.pace(bytesPerSecond);
            terminal = opened;
            onLoop(() -> serial.plugged(true));
            observer.happened("serial.plugged", Map.of("path", opened.path()));
            return opened.path();
        }
    }

    /**
     * The same under a name of the caller's, a symbolic link, so that it stays over {@link #unplug}.
     *
     * @throws IOException also if the name cannot be made
     */
    public void plug(Path as) throws IOException {
        synchronized (plugging) {
            Path path = Path.of(plug());
            try {
                if (Files.isSymbolicLink(as)) {
                    Files.delete(as);
                }
                Files.createSymbolicLink(as, path);
                link = as;
            } catch (IOException e) {
                unplug();
                throw e;
            }
        }
    }

    /** Pulls the cable out: whoever has the port open gets an error. Does nothing if there is none. */
    public void unplug() {
        synchronized (plugging) {
            PseudoTerminal open = terminal;
            if (open == null) {
                return;
            }
            terminal = null;
            if (link != null) {
                link.toFile().delete();
                link = null;
            }
            open.close();
            if (!dead) {
                onLoop(() -> serial.plugged(false));
            }
            observer.happened("serial.unplugged", Map.of("path", open.path()));
        }
    }

    /** What hosts open, while it is plugged in. */
    public Optional<String> path() {
        return Optional.ofNullable(terminal).map(PseudoTerminal::path);
    }

    /** The reset button as the port shows it: silence, then the boot text. The light stays as it is. */
    public void reset() {
        onLoop(() -> serial.reset(loop.nowMs()));
    }

    /** Switches a fault of the port. */
    public void fault(SerialFault fault, boolean on) {
        onLoop(() -> serial.fault(fault, on, loop.nowMs()));
        observer.happened("serial.fault", Map.of("fault", fault.key(), "on", on));
    }

    /** How much the device says unasked. */
    public void noise(Noise level) {
        onLoop(() -> serial.noise(level, loop.nowMs()));
    }

    /** Takes what hosts write as fast as a line of this rate brings it; 0 for as fast as it comes. */
    public void baud(int baud) {
        synchronized (plugging) {
            bytesPerSecond = baud / BITS_A_BYTE;
            if (terminal != null) {
                terminal.pace(bytesPerSecond);
            }
        }
    }

    /**
     * What has come of pictures since the last boot.
     *
     * @throws IllegalStateException if the device has stock firmware
     */
    public PixelCounts pixels() {
        return gateway().counts();
    }

    /** Gets the number of each picture that comes, at once, on the device's thread. */
    public void watchPixels(LongConsumer watch) {
        onLoop(() -> gateway().watch(watch));
    }

    private PixelPort gateway() {
        return pixels.orElseThrow(() -> new IllegalStateException("the device has stock firmware"));
    }

    /** The device's thread: a turn, and bytes on their way. */
    void tick(long nowMs) {
        serial.tick(nowMs);
        PseudoTerminal open = terminal;
        if (open != null) {
            open.send(portion, serial.take(portion, open.room()));
        }
    }

    /** The device is gone, and its loop with it. */
    void die() {
        synchronized (plugging) {
            dead = true;
            unplug();
        }
    }

    private void received(byte[] data) {
        loop.post(() -> {
            serial.received(data);
            tick(loop.nowMs());
        });
    }

    /** Frames alone would be too coarse: a turn would wait for the next one. */
    private void beat() {
        loop.post(() -> tick(loop.nowMs()));
    }

    private void onLoop(Runnable what) {
        loop.call(() -> {
            what.run();
            return true;
        });
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pty;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.io.IOException;

/**
 * Both ends of a pseudo-terminal. The host's end is held open here as well: else the terminal would be gone whenever no
 * program has it open, and its settings with it.
 *
 * @param master the device's end, which never blocks
 * @param held the host's end
 * @param path what a host opens
 */
record TerminalPair(int master, int held, String path) {

    private static final int PATH_BYTES = 128;
    /** More than any settings of a terminal. */
    private static final int SETTINGS_BYTES = 256;

    /** A new pair that passes bytes as they are. */
    static TerminalPair open() throws IOException {
        int master = -1;
        try {
            master = LibC.posix_openpt(LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_NONBLOCK);
            LibC.grantpt(master);
            LibC.unlockpt(master);
            byte[] name = new byte[PATH_BYTES];
            int error = LibC.ptsname_r(master, name, new NativeLong(name.length));
            if (error != 0) {
                throw new LastErrorException(error);
            }
            String path = Native.toString(name);
            int held = LibC.open(path, LibC.O_RDWR | LibC.O_NOCTTY);
            TerminalPair pair = new TerminalPair(master, held, path);
            pair.makeRaw();
            return pair;
        } catch (LastErrorException e) {
            close(master);
            throw new IOException("no pseudo-terminal: " + e.getMessage(), e);
        }
    }

    /** Both ends. Whoever else has the terminal open is told that it hung up. */
    void close() {
        close(master);
        close(held);
    }

    /** No echo, no line ends changed, no signals: as a serial port before anyone sets it up otherwise. */
    private void makeRaw() {
        try (Memory settings = new Memory(SETTINGS_BYTES)) {
            settings.clear();
            LibC.tcgetattr(held, settings);
            LibC.cfmakeraw(settings);
            LibC.tcsetattr(held, LibC.TCSANOW, settings);
        }
    }

    static void close(int fd) {
        if (fd >= 0) {
            try {
                LibC.close(fd);
            } catch (LastErrorException e) {
                // it is closed whatever is said
            }
        }
    }
}

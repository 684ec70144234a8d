/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;

/**
 * A port whose name is that of a file, looked at before RXTX is asked. That has to be asked as little as possible: each question on
 * Linux costs it one or two files that it never closes, opening three, and from the 1024th open file of the JVM on it
 * opens no port any more (nrjavaserial 5.2.1, measured). It ends the whole JVM if a name has more than 53 characters, and
 * takes a colon for the end of a name; names below /dev/serial have both, and lead to short ones.
 */
final class PortFile {

    private static final int LONGEST = 50;

    /** Where programs say by whom a port is used, in files of its name (Filesystem Hierarchy Standard, 5.9). */
    private static final Path LOCKS = Path.of("/var/lock");

    private PortFile() {}

    /**
     * The name to ask for.
     *
     * @throws PortFailure if it need not be asked for
     */
    static String of(String port) throws PortFailure {
        if (!port.startsWith("/")) {
            return port;
        }
        Path file;
        try {
            file = Path.of(port);
        } catch (InvalidPathException e) {
            throw new PortFailure(Reason.MISSING, port);
        }
        if (!Files.exists(file) || Files.isRegularFile(file) || Files.isDirectory(file)) {
            throw new PortFailure(Reason.MISSING, port);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new PortFailure(Reason.FORBIDDEN, port);
        }
        Path real = real(file);
        if (isLocked(LOCKS.resolve("LCK.." + real.getFileName()))) {
            throw new PortFailure(Reason.IN_USE, port);
        }
        String name = real.toString();
        if (name.length() > LONGEST || name.indexOf(':') >= 0) {
            throw new PortFailure(Reason.BROKEN, "a name that cannot be opened: " + name);
        }
        return name;
    }

    private static Path real(Path file) throws PortFailure {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new PortFailure(Reason.MISSING, String.valueOf(e.getMessage()));
        }
    }

    /** By another program that still runs. What is locked by a dead one, or by this one, RXTX knows best. */
    private static boolean isLocked(Path lock) {
        try {
            long pid = Long.parseLong(Files.readString(lock).strip());
            return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.SerialPorts;

/**
 * A port whose name is that of a file, looked at before RXTX is asked. That has to be asked as little as possible: each question on
 * Linux costs it one or two files that it never closes, opening three, and from the 1024th open file of the JVM on it
 * opens no port any more (nrjavaserial 5.2.1, measured; they are what it tries its lock directory with). It ends the whole JVM if a name has more than 53 characters, and
 * takes a colon for the end of a name; names below /dev/serial have both, and lead to short ones.
 */
final class PortFile {

    private static final int LONGEST = 50;

    /** Where programs say by whom a port is used, in files of its name (Filesystem Hierarchy Standard, 5.9). */
    private static final Path LOCKS = Path.of("/var/lock");

    /** By how much the clocks of files and of processes may differ. */
    private static final Duration CLOCKS = Duration.ofSeconds(2);

    private PortFile() {}

    /** What is there, as {@link SerialPorts#look} has it: a device that is plugged in again gets a file that is another one. */
    static long look(String port) {
        if (!port.startsWith("/")) {
            return SerialPorts.UNKNOWN;
        }
        try {
            Path file = Path.of(port);
            return isPort(file)
                    ? 1
                            + Integer.toUnsignedLong(Files.readAttributes(file, "unix:ino,rdev,ctime")
                                    .hashCode())
                    : SerialPorts.NOTHING;
        } catch (IOException | InvalidPathException e) {
            return SerialPorts.NOTHING;
        } catch (UnsupportedOperationException e) {
            return SerialPorts.UNKNOWN;
        }
    }

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
            throw PortFailure.foreseen(Reason.MISSING, port);
        }
        if (!isPort(file)) {
            throw PortFailure.foreseen(Reason.MISSING, port);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw PortFailure.foreseen(Reason.FORBIDDEN, port);
        }
        Path real = real(file);
        if (isLocked(LOCKS.resolve("LCK.." + real.getFileName()))) {
            throw PortFailure.foreseen(Reason.IN_USE, port);
        }
        String name = real.toString();
        if (name.length() > LONGEST || name.indexOf(':') >= 0) {
            throw PortFailure.foreseen(Reason.BROKEN, "a name that cannot be opened: " + name);
        }
        return name;
    }

    private static boolean isPort(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static Path real(Path file) throws PortFailure {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw PortFailure.foreseen(Reason.MISSING, String.valueOf(e.getMessage()));
        }
    }

    /**
     * By a program that still runs, be it this one. The lock of a dead one RXTX removes by itself, unless its number is ours: in a
     * container every openHAB has the same.
     */
    private static boolean isLocked(Path lock) {
        try {
            long pid = Long.parseLong(Files.readString(lock).strip());
            ProcessHandle self = ProcessHandle.current();
            if (pid == self.pid() && isOlder(lock, self)) {
                Files.deleteIfExists(lock);
                return false;
            }
            return ProcessHandle.of(pid).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean isOlder(Path lock, ProcessHandle process) throws IOException {
        FileTime locked = Files.getLastModifiedTime(lock);
        return process.info()
                .startInstant()
                .filter(start -> locked.toInstant().isBefore(start.minus(CLOCKS)))
                .isPresent();
    }
}

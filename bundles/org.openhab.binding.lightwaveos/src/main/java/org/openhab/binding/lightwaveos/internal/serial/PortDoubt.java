/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.serial;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.openhab.core.io.transport.serial.SerialPortManager;

/**
 * Why openHAB knows no port of a name: it says the same of one that is not there, one that is open already and one that it may
 * not open. Where ports are files, the file tells more.
 */
final class PortDoubt {

    private final SerialPortManager manager;

    PortDoubt(SerialPortManager manager) {
        this.manager = manager;
    }

    Reason why(String port) {
        if (!port.startsWith("/")) {
            return isListed(port) ? Reason.IN_USE : Reason.MISSING;
        }
        try {
            return why(Path.of(port));
        } catch (InvalidPathException e) {
            return Reason.MISSING;
        }
    }

    private static Reason why(Path port) {
        if (!Files.exists(port) || Files.isRegularFile(port) || Files.isDirectory(port)) {
            return Reason.MISSING;
        }
        return Files.isReadable(port) && Files.isWritable(port) ? Reason.IN_USE : Reason.FORBIDDEN;
    }

    private boolean isListed(String port) {
        return manager.getIdentifiers().anyMatch(known -> port.equals(known.getName()));
    }
}

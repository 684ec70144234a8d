/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.net;

import gnu.io.CommPort;
import gnu.io.CommPortIdentifier;
import org.openhab.core.io.transport.serial.PortInUseException;
import org.openhab.core.io.transport.serial.SerialPort;
import org.openhab.core.io.transport.serial.SerialPortIdentifier;

/** A port that may be opened. */
final class RxtxPortIdentifier implements SerialPortIdentifier {

    private final CommPortIdentifier port;

    RxtxPortIdentifier(CommPortIdentifier port) {
        this.port = port;
    }

    @Override
    public String getName() {
        return port.getName();
    }

    @Override
    public SerialPort open(String owner, int timeoutMillis) throws PortInUseException {
        try {
            CommPort opened = port.open(owner, timeoutMillis);
            if (opened instanceof gnu.io.SerialPort serial) {
                return new RxtxPort(serial);
            }
            opened.close();
            throw new IllegalStateException(port.getName() + " is no serial port");
        } catch (gnu.io.PortInUseException e) {
            throw new PortInUseException(e);
        }
    }

    @Override
    public boolean isCurrentlyOwned() {
        return port.isCurrentlyOwned();
    }

    @Override
    public String getCurrentOwner() {
        return port.getCurrentOwner();
    }
}

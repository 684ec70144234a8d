/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import gnu.io.CommPortIdentifier;
import gnu.io.NoSuchPortException;
import gnu.io.PortInUseException;
import gnu.io.SerialPort;
import gnu.io.UnsupportedCommOperationException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.lightwaveos.serial.runtime.StreamLine;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;

/** Ports of this machine by the library that openHAB opens its ports with. */
final class NativePorts implements SerialPorts {

    private static final int OPEN_MS = 2_000;
    private static final String PORTS = "gnu.io.rxtx.SerialPorts";

    @Override
    public SerialLine open(String port, int baud, PortListener listener) throws PortFailure {
        SerialPort opened;
        try {
            opened = (SerialPort) find(port).open("test", OPEN_MS);
        } catch (NoSuchPortException e) {
            throw new PortFailure(Reason.MISSING, port);
        } catch (PortInUseException e) {
            throw new PortFailure(Reason.IN_USE, e.currentOwner);
        }
        try {
            opened.setSerialPortParams(baud, SerialPort.DATABITS_8, SerialPort.STOPBITS_1, SerialPort.PARITY_NONE);
            opened.setFlowControlMode(SerialPort.FLOWCONTROL_NONE);
            opened.enableReceiveTimeout(StreamLine.READ_MS);
        } catch (UnsupportedCommOperationException e) {
            opened.close();
            throw new PortFailure(Reason.BAUD, e.getMessage());
        }
        return StreamLine.open(port, in(opened), out(opened), opened::close, listener);
    }

    /** As openHAB does it: the library knows only the ports that it finds by itself, and those of a property. */
    private static synchronized CommPortIdentifier find(String port) throws NoSuchPortException {
        String known = System.getProperty(PORTS, "");
        if (!List.of(known.split(File.pathSeparator)).contains(port)) {
            System.setProperty(PORTS, known.isEmpty() ? port : known + File.pathSeparator + port);
        }
        return CommPortIdentifier.getPortIdentifier(port);
    }

    private static InputStream in(SerialPort port) throws PortFailure {
        try {
            return port.getInputStream();
        } catch (IOException e) {
            throw new PortFailure(Reason.BROKEN, e.getMessage());
        }
    }

    private static OutputStream out(SerialPort port) throws PortFailure {
        try {
            return port.getOutputStream();
        } catch (IOException e) {
            throw new PortFailure(Reason.BROKEN, e.getMessage());
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import gnu.io.CommPortIdentifier;
import gnu.io.NoSuchPortException;
import gnu.io.PortInUseException;
import gnu.io.SerialPort;
import gnu.io.SerialPortEvent;
import gnu.io.UnsupportedCommOperationException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.TooManyListenersException;
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
            StreamLine line =
                    new StreamLine(opened.getInputStream(), opened.getOutputStream(), opened::close, listener);
            opened.addEventListener(event -> heard(line, event));
            opened.notifyOnDataAvailable(true);
            return line;
        } catch (UnsupportedCommOperationException e) {
            opened.close();
            throw new PortFailure(Reason.BAUD, e.getMessage());
        } catch (IOException | TooManyListenersException e) {
            opened.close();
            throw new PortFailure(Reason.BROKEN, e.getMessage());
        }
    }

    private static void heard(StreamLine line, SerialPortEvent event) {
        if (event.getEventType() == SerialPortEvent.DATA_AVAILABLE) {
            line.ready();
        } else if (event.getEventType() == SerialPortEvent.HARDWARE_ERROR) {
            line.gone("the port is gone");
        }
    }

    /** As openHAB does it: the library knows only the ports that it finds by itself, and those of a property. */
    private static synchronized CommPortIdentifier find(String port) throws NoSuchPortException {
        String known = System.getProperty(PORTS, "");
        if (!List.of(known.split(File.pathSeparator)).contains(port)) {
            System.setProperty(PORTS, known.isEmpty() ? port : known + File.pathSeparator + port);
        }
        return CommPortIdentifier.getPortIdentifier(port);
    }
}

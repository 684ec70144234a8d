/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.serial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.TooManyListenersException;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.serial.runtime.StreamLine;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;
import org.openhab.core.io.transport.serial.PortInUseException;
import org.openhab.core.io.transport.serial.SerialPort;
import org.openhab.core.io.transport.serial.SerialPortEvent;
import org.openhab.core.io.transport.serial.SerialPortIdentifier;
import org.openhab.core.io.transport.serial.SerialPortManager;
import org.openhab.core.io.transport.serial.UnsupportedCommOperationException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens ports through openHAB, which knows those of other hosts, too. It is there as long as openHAB's serial transport is. */
@Component(service = SerialPorts.class)
public class OpenhabPorts implements SerialPorts {

    private static final String OWNER = "org.openhab.binding.lightwaveos";

    /** Comes unasked when a port is unplugged; RXTX's number, which openHAB passes on and has no name for before 5.2. */
    private static final int HARDWARE_ERROR = 11;

    /** How long another program may take to give a port away. None does, so this only has to be short. */
    private static final int OPEN_MS = 1_000;

    private final SerialPortManager manager;

    @Activate
    public OpenhabPorts(@Reference SerialPortManager manager) {
        this.manager = manager;
    }

    @Override
    public long look(String port) {
        return PortFile.look(port);
    }

    @Override
    public SerialLine open(String port, int baud, PortListener listener) throws PortFailure {
        @Nullable SerialPortIdentifier identifier = manager.getIdentifier(PortFile.of(port));
        if (identifier == null) {
            throw failure(new PortDoubt(manager).why(port), port, port);
        }
        SerialPort opened;
        try {
            opened = identifier.open(OWNER, OPEN_MS);
        } catch (PortInUseException e) {
            throw failure(Reason.IN_USE, port, e.getMessage());
        }
        boolean begun = false;
        try {
            SerialLine line = begin(opened, port, baud, listener);
            begun = true;
            return line;
        } finally {
            if (!begun) {
                opened.close();
            }
        }
    }

    /** Only where ports are files does trying cost what is never given back, see {@link PortFile}. */
    private static PortFailure failure(Reason reason, String port, @Nullable String why) {
        String message = port + ": " + why;
        return port.startsWith("/") ? new PortFailure(reason, message) : PortFailure.foreseen(reason, message);
    }

    private static void heard(StreamLine line, SerialPortEvent event) {
        if (event.getEventType() == SerialPortEvent.DATA_AVAILABLE) {
            line.ready();
        } else if (event.getEventType() == HARDWARE_ERROR) {
            line.gone("the port is gone");
        }
    }

    private static SerialLine begin(SerialPort opened, String port, int baud, PortListener listener)
            throws PortFailure {
        try {
            opened.setSerialPortParams(baud, SerialPort.DATABITS_8, SerialPort.STOPBITS_1, SerialPort.PARITY_NONE);
        } catch (UnsupportedCommOperationException e) {
            throw failure(Reason.BAUD, port, e.getMessage());
        }
        try {
            opened.setFlowControlMode(SerialPort.FLOWCONTROL_NONE);
            @Nullable InputStream in = opened.getInputStream();
            @Nullable OutputStream out = opened.getOutputStream();
            if (in == null || out == null) {
                throw failure(Reason.BROKEN, port, "cannot be read and written");
            }
            StreamLine line = new StreamLine(in, out, opened::close, listener);
            opened.addEventListener(event -> heard(line, event));
            opened.notifyOnDataAvailable(true);
            return line;
        } catch (UnsupportedCommOperationException | IOException | TooManyListenersException e) {
            throw failure(Reason.BROKEN, port, e.getMessage());
        }
    }
}

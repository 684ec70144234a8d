/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import gnu.io.CommPortIdentifier;
import gnu.io.NoSuchPortException;
import gnu.io.PortInUseException;
import gnu.io.SerialPort;
import gnu.io.SerialPortEvent;
import gnu.io.SerialPortEventListener;
import gnu.io.UnsupportedCommOperationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.TooManyListenersException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;

/** The library that openHAB has, as openHAB uses it. */
final class RxtxPorts implements SerialPorts {

    private static final int OPEN_MS = 2_000;
    private static final String PORTS = "gnu.io.rxtx.SerialPorts";

    @Override
    public SerialLine open(String port, int baud, PortListener listener) throws PortFailure {
        SerialPort opened;
        try {
            opened = (SerialPort) find(port).open("benchmark", OPEN_MS);
        } catch (NoSuchPortException e) {
            throw new PortFailure(Reason.MISSING, port);
        } catch (PortInUseException e) {
            throw new PortFailure(Reason.IN_USE, port);
        }
        try {
            opened.setSerialPortParams(baud, SerialPort.DATABITS_8, SerialPort.STOPBITS_1, SerialPort.PARITY_NONE);
            opened.setFlowControlMode(SerialPort.FLOWCONTROL_NONE);
            return new Line(opened, listener);
        } catch (UnsupportedCommOperationException e) {
            opened.close();
            throw new PortFailure(Reason.BAUD, String.valueOf(e));
        } catch (IOException | TooManyListenersException e) {
            opened.close();
            throw new PortFailure(Reason.BROKEN, String.valueOf(e));
        }
    }

    /** The library knows the ports that it finds by itself, and those of a property. */
    private static synchronized CommPortIdentifier find(String port) throws NoSuchPortException {
        System.setProperty(PORTS, port);
        return CommPortIdentifier.getPortIdentifier(port);
    }

    private static final class Line implements SerialLine, SerialPortEventListener {

        private final SerialPort port;
        private final PortListener listener;
        private final InputStream in;
        private final OutputStream out;
        private final byte[] buffer = new byte[4_096]; // of the library's thread
        private final AtomicBoolean closed = new AtomicBoolean();
        private final AtomicBoolean lost = new AtomicBoolean();

        Line(SerialPort port, PortListener listener) throws IOException, TooManyListenersException {
            this.port = port;
            this.listener = listener;
            this.in = port.getInputStream();
            this.out = port.getOutputStream();
            port.addEventListener(this);
            port.notifyOnDataAvailable(true);
        }

        /**
         * Called by the library's thread for the port. All reading is done here: a read on any other thread that is under way
         * when the port goes writes to the memory of that thread after its end.
         */
        @Override
        public void serialEvent(SerialPortEvent event) {
            if (event.getEventType() == SerialPortEvent.HARDWARE_ERROR) {
                lost("the port is gone");
            } else if (event.getEventType() == SerialPortEvent.DATA_AVAILABLE) {
                try {
                    int count = Math.min(buffer.length, in.available());
                    int read = count > 0 ? in.read(buffer, 0, count) : 0;
                    if (read > 0) {
                        listener.onBytes(Arrays.copyOf(buffer, read));
                    }
                } catch (IOException e) {
                    lost(String.valueOf(e.getMessage()));
                }
            }
        }

        private void lost(String why) {
            if (!closed.get() && lost.compareAndSet(false, true)) {
                listener.onLost(why);
            }
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                port.close();
            }
        }
    }
}

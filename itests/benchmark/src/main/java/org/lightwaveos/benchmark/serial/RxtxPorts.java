/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import gnu.io.CommPortIdentifier;
import gnu.io.NoSuchPortException;
import gnu.io.PortInUseException;
import gnu.io.SerialPort;
import gnu.io.UnsupportedCommOperationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortFailure.Reason;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;

/** The library that openHAB has, as openHAB uses it. */
final class RxtxPorts implements SerialPorts {

    private static final int OPEN_MS = 2_000;
    private static final int READ_MS = 200;
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
            opened.enableReceiveTimeout(READ_MS);
            return new Line(opened, listener);
        } catch (UnsupportedCommOperationException | IOException e) {
            opened.close();
            throw new PortFailure(e instanceof IOException ? Reason.BROKEN : Reason.BAUD, String.valueOf(e));
        }
    }

    /** The library knows the ports that it finds by itself, and those of a property. */
    private static synchronized CommPortIdentifier find(String port) throws NoSuchPortException {
        System.setProperty(PORTS, port);
        return CommPortIdentifier.getPortIdentifier(port);
    }

    private static final class Line implements SerialLine {

        private final SerialPort port;
        private final PortListener listener;
        private final InputStream in;
        private final OutputStream out;
        private final Thread reader;
        private final AtomicBoolean closed = new AtomicBoolean();

        Line(SerialPort port, PortListener listener) throws IOException {
            this.port = port;
            this.listener = listener;
            this.in = port.getInputStream();
            this.out = port.getOutputStream();
            this.reader = new Thread(this::run, "benchmark-read-" + port.getName());
            reader.setDaemon(true);
            reader.start();
        }

        private void run() {
            byte[] buffer = new byte[4_096];
            try {
                while (!closed.get()) {
                    int count = in.read(buffer);
                    if (count > 0) {
                        listener.onBytes(Arrays.copyOf(buffer, count));
                    }
                }
            } catch (IOException e) {
                if (!closed.get()) {
                    listener.onLost(String.valueOf(e.getMessage()));
                }
            }
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        /** The library's close hangs while a read waits, and two at once are the end of the program. */
        @Override
        public void close() {
            if (!closed.compareAndSet(false, true)) {
                return;
            }
            boolean interrupted = false;
            if (Thread.currentThread() != reader) {
                try {
                    reader.join(5L * READ_MS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            port.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

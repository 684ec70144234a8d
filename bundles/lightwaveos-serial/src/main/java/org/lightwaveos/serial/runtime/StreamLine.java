/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;

/**
 * An open port whose library gives it as two streams. It is read on a daemon thread of its own, which never sits in a call of
 * the library when the port is closed: RXTX's close waits for a blocking read that waits for the device.
 */
public final class StreamLine implements SerialLine {

    /** How long a read may wait for a byte: the port's receive timeout in ms. Closing takes as long. */
    public static final int READ_MS = 250;

    private static final int BUFFER_BYTES = 4_096;

    /** A read that brings nothing, and has not waited, is one of a port that is gone; but it may be interrupted now and then. */
    private static final int MOST_HASTY = 50;

    private static final long HASTY_NANOS = READ_MS * 1_000_000L / 2;

    private final InputStream in;
    private final OutputStream out;
    private final Runnable closer;
    private final PortListener listener;
    private final Thread reader;
    private final AtomicBoolean closed = new AtomicBoolean();

    private StreamLine(String port, InputStream in, OutputStream out, Runnable closer, PortListener listener) {
        this.in = in;
        this.out = out;
        this.closer = closer;
        this.listener = listener;
        reader = new Thread(this::run, "lightwaveos-serial-read-" + port);
        reader.setDaemon(true);
    }

    /**
     * Begins to read.
     *
     * @param port its name
     * @param in a read waits at most {@link #READ_MS}, and gives 0 then
     * @param closer closes the port; called once
     * @param listener called on the reading thread
     */
    public static SerialLine open(
            String port, InputStream in, OutputStream out, Runnable closer, PortListener listener) {
        StreamLine line = new StreamLine(port, in, out, closer, listener);
        line.reader.start();
        return line;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        if (Thread.currentThread() != reader) {
            awaitReader();
        }
        closer.run();
    }

    private void awaitReader() {
        boolean interrupted = false;
        try {
            reader.join(4L * READ_MS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            read();
        } catch (IOException | RuntimeException e) {
            if (!closed.get()) {
                listener.onLost(String.valueOf(e.getMessage()));
            }
        }
    }

    private void read() throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int hasty = 0;
        while (!closed.get()) {
            long began = System.nanoTime();
            int count = in.read(buffer);
            if (count > 0) {
                hasty = 0;
                listener.onBytes(Arrays.copyOf(buffer, count));
            } else if (count < 0) {
                throw new IOException("the port has ended");
            } else {
                hasty = System.nanoTime() - began < HASTY_NANOS ? hasty + 1 : 0;
                if (hasty == MOST_HASTY) {
                    throw new IOException("the port does not wait for bytes any more");
                }
            }
        }
    }
}

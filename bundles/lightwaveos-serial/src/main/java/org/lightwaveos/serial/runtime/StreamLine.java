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
 * An open port whose library gives it as two streams, and says on a thread of its own when there is something to read.
 *
 * <p>All reading is done in that call, and none of it waits. nrjavaserial's thread for a port keeps on its stack what the end of
 * each read writes to: a read of another thread that is under way when the port is unplugged writes to memory that is somebody
 * else's by then, and can end the whole JVM. And closing waits for a read that waits for the device.
 */
public final class StreamLine implements SerialLine {

    private static final int BUFFER_BYTES = 4_096;

    private final InputStream in;
    private final OutputStream out;
    private final Runnable closer;
    private final PortListener listener;
    private final byte[] buffer = new byte[BUFFER_BYTES]; // of the library's thread
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param in tells how much there is to be read
     * @param closer closes the port; called once
     * @param listener called by whoever calls {@link #ready} and {@link #gone}
     */
    public StreamLine(InputStream in, OutputStream out, Runnable closer, PortListener listener) {
        this.in = in;
        this.out = out;
        this.closer = closer;
        this.listener = listener;
    }

    /** There is something to read. Only to be called by the library's own thread for the port. */
    public void ready() {
        try {
            int there = in.available();
            while (there > 0 && !over.get()) {
                int count = in.read(buffer, 0, Math.min(buffer.length, there));
                if (count <= 0) {
                    return;
                }
                listener.onBytes(Arrays.copyOf(buffer, count));
                there = in.available();
            }
        } catch (IOException e) {
            gone(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The port is unplugged, or broken.
     *
     * @param why for a log
     */
    public void gone(String why) {
        if (over.compareAndSet(false, true)) {
            listener.onLost(why);
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    @Override
    public void close() {
        over.set(true);
        if (closed.compareAndSet(false, true)) {
            closer.run();
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.virtual.serial.pty.PseudoTerminal;

/** A bare pseudo-terminal that sends back what it gets: what the kernel, the serial library and this machine's scheduler cost. */
final class PtyEcho implements PortListener, AutoCloseable {

    private static final int BAUD = 921_600;

    private final AtomicReference<CountDownLatch> waiting = new AtomicReference<>(new CountDownLatch(0));
    private final AtomicReference<PseudoTerminal> far = new AtomicReference<>();
    private final PseudoTerminal terminal;
    private final SerialLine line;

    PtyEcho() throws Exception {
        terminal = PseudoTerminal.open("echo", data -> far.get().send(data, data.length), () -> {});
        far.set(terminal);
        line = new RxtxPorts().open(terminal.path(), BAUD, this);
    }

    /** From the first byte written to the last one read, in ns. */
    long round(byte[] bytes) throws Exception {
        CountDownLatch back = new CountDownLatch(bytes.length);
        waiting.set(back);
        long begin = System.nanoTime();
        line.write(bytes);
        if (!back.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no echo");
        }
        return System.nanoTime() - begin;
    }

    @Override
    public void onBytes(byte[] bytes) {
        CountDownLatch back = waiting.get();
        for (int i = 0; i < bytes.length; i++) {
            back.countDown();
        }
    }

    @Override
    public void onLost(String why) {
        System.err.println(why);
    }

    @Override
    public void close() {
        line.close();
        terminal.close();
    }
}

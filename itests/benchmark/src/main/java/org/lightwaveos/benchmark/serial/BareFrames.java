/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.concurrent.locks.LockSupport;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.virtual.serial.pty.PseudoTerminal;

/** As many bytes as a frame has, written by a plain loop to a line as fast: what kernel, library and scheduler do to that. */
final class BareFrames implements PortListener {

    private final FrameTimes times;
    private final int bytes;
    private long read;

    private BareFrames(FrameTimes times, int bytes) {
        this.times = times;
        this.bytes = bytes;
    }

    static FrameTimes measure(int fps, int frames, int bytes, int baud) throws Exception {
        FrameTimes times = new FrameTimes(fps, frames);
        BareFrames listener = new BareFrames(times, bytes);
        PseudoTerminal terminal = PseudoTerminal.open("bare", listener::received, () -> {});
        terminal.pace(baud / 10);
        SerialLine line = new RxtxPorts().open(terminal.path(), baud, listener);
        try {
            byte[] frame = new byte[bytes];
            long begin = System.nanoTime();
            for (int i = 0; i < frames; i++) {
                long due = begin + i * 1_000_000_000L / fps;
                while (due - System.nanoTime() > 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                line.write(frame);
            }
            times.await(10);
            return times;
        } finally {
            line.close();
            terminal.close();
        }
    }

    private void received(byte[] data) {
        long before = read / bytes;
        read += data.length;
        for (long whole = before; whole < read / bytes; whole++) {
            times.arrived(whole, System.nanoTime());
        }
    }

    @Override
    public void onBytes(byte[] came) {
        // nothing is sent back
    }

    @Override
    public void onLost(String why) {
        System.err.println(why);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pty;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A port for hosts to open. What they write is given to the listener on the terminal's own thread, in the portions in
 * which it was written; what {@link #send} takes they can read. {@link #close} is the cable pulled out: hosts get an
 * error, and the path is gone.
 */
public final class PseudoTerminal implements AutoCloseable {

    /** Bytes that wait for the kernel, which has about as many of its own. */
    public static final int WAITING_BYTES = 4_096;

    private static final long BEAT_NANOS = 10_000_000;
    private static final int NANOS_PER_MS = 1_000_000;
    private static final int CLOSE_MS = 2_000;
    private static final int POLL_ENTRY = 8;
    private static final int PORTION = 4_096;

    private final TerminalPair pair;
    private final int wakeOut;
    private final int wakeIn;
    private final Consumer<byte[]> listener;
    private final Runnable beat;
    private final Thread thread;
    private final Pace pace = new Pace();
    private long beatNanos = System.nanoTime();
    /** Guarded by this. */
    private final byte[] waiting = new byte[WAITING_BYTES];
    /** Guarded by this. */
    private int length;
    /** Guarded by this. */
    private boolean closed;

    private PseudoTerminal(TerminalPair pair, int[] pipe, String name, Consumer<byte[]> listener, Runnable beat) {
        this.pair = pair;
        this.wakeOut = pipe[0];
        this.wakeIn = pipe[1];
        this.listener = listener;
        this.beat = beat;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /**
     * A new one; hosts can open it when this returns.
     *
     * @param threadName of its thread
     * @param listener gets what hosts write; must not block
     * @param beat called every 10 ms, since a device looks at its port that often; must not block
     * @throws IOException if the machine has none to give
     */
    public static PseudoTerminal open(String threadName, Consumer<byte[]> listener, Runnable beat) throws IOException {
        if (!Platform.isLinux()) {
            throw new IOException("pseudo-terminals need Linux");
        }
        TerminalPair pair = TerminalPair.open();
        int[] pipe = new int[2];
        try {
            LibC.pipe(pipe);
        } catch (LastErrorException e) {
            pair.close();
            throw new IOException("no pipe: " + e.getMessage(), e);
        }
        PseudoTerminal terminal = new PseudoTerminal(pair, pipe, threadName, listener, beat);
        terminal.thread.start();
        return terminal;
    }

    /** What hosts open, for example {@code /dev/pts/3}. */
    public String path() {
        return pair.path();
    }

    /**
     * Takes what hosts write no faster than a line would bring it; what does not fit the kernel's buffer meanwhile holds the
     * host up.
     *
     * @param bytesPerSecond 0 for as fast as it comes
     */
    public void pace(long bytesPerSecond) {
        pace.set(bytesPerSecond);
        wake();
    }

    /** How many bytes {@link #send} would take. */
    public synchronized int room() {
        return closed ? 0 : WAITING_BYTES - length;
    }

    /** Sends the first bytes, as many as there is room for; gives how many. Never blocks. */
    public synchronized int send(byte[] data, int count) {
        int taken = Math.min(count, room());
        System.arraycopy(data, 0, waiting, length, taken);
        length += taken;
        if (taken > 0) {
            wake();
        }
        return taken;
    }

    /** Returns when the path is gone and the thread has ended. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            wake();
        }
        boolean interrupted = false;
        try {
            thread.join(CLOSE_MS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        pair.close();
        TerminalPair.close(wakeOut);
        TerminalPair.close(wakeIn);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void wake() {
        try {
            LibC.write(wakeIn, new byte[1], new NativeLong(1));
        } catch (LastErrorException e) {
            // the thread has ended
        }
    }

    private void run() {
        byte[] buffer = new byte[PORTION];
        try (Memory fds = new Memory(2L * POLL_ENTRY)) {
            int most;
            while ((most = await(fds)) >= 0) {
                if (has(fds, 1, LibC.POLLIN)) {
                    read(wakeOut, buffer, PORTION);
                }
                if (has(fds, 0, LibC.POLLIN)) {
                    int count = read(pair.master(), buffer, most);
                    if (count > 0) {
                        pace.passed(count);
                        listener.accept(Arrays.copyOf(buffer, count));
                    }
                }
                if (has(fds, 0, LibC.POLLOUT)) {
                    flush();
                }
                beat();
            }
        }
    }

    /** After a pause of the machine there is one beat for all that were missed. */
    private void beat() {
        long now = System.nanoTime();
        if (now - beatNanos >= 0) {
            beatNanos = Math.max(beatNanos + BEAT_NANOS, now);
            beat.run();
        }
    }

    /** Waits for something to do; gives how many bytes may be read, or -1 if that is to end. */
    private int await(Memory fds) {
        int most = pace.allowed(System.nanoTime(), PORTION);
        int in = most > 0 ? LibC.POLLIN : 0;
        synchronized (this) {
            if (closed) {
                return -1;
            }
            put(fds, 0, pair.master(), length > 0 ? in | LibC.POLLOUT : in);
        }
        put(fds, 1, wakeOut, LibC.POLLIN);
        long left = Math.max(0, beatNanos - System.nanoTime());
        try {
            int ms = (int) ((left + NANOS_PER_MS - 1) / NANOS_PER_MS);
            LibC.poll(fds, new NativeLong(2), most > 0 ? ms : Math.min(1, ms));
            return most;
        } catch (LastErrorException e) {
            clear(fds);
            return e.getErrorCode() == LibC.EINTR ? 0 : -1;
        }
    }

    private synchronized void flush() {
        try {
            int written =
                    LibC.write(pair.master(), waiting, new NativeLong(length)).intValue();
            System.arraycopy(waiting, written, waiting, 0, length - written);
            length -= written;
        } catch (LastErrorException e) {
            if (e.getErrorCode() != LibC.EAGAIN && e.getErrorCode() != LibC.EINTR) {
                length = 0;
            }
        }
    }

    /** Bytes read; 0 if there are none after all. */
    private static int read(int fd, byte[] buffer, int most) {
        try {
            return LibC.read(fd, buffer, new NativeLong(most)).intValue();
        } catch (LastErrorException e) {
            return 0;
        }
    }

    private static void put(Memory fds, int index, int fd, int events) {
        fds.setInt((long) index * POLL_ENTRY, fd);
        fds.setShort((long) index * POLL_ENTRY + 4, (short) events);
        fds.setShort((long) index * POLL_ENTRY + 6, (short) 0);
    }

    private static boolean has(Memory fds, int index, short event) {
        return (fds.getShort((long) index * POLL_ENTRY + 6) & event) != 0;
    }

    private static void clear(Memory fds) {
        fds.setShort(6, (short) 0);
        fds.setShort(POLL_ENTRY + 6, (short) 0);
    }
}

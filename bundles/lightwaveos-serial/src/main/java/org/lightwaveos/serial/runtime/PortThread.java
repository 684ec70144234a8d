/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.shell.LineLane;
import org.lightwaveos.serial.session.SerialAction;
import org.lightwaveos.serial.session.SerialEvent;
import org.lightwaveos.serial.session.SerialEvent.PortTrouble;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.serial.stream.StreamItem;
import org.lightwaveos.serial.stream.StreamReader;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;

/**
 * Does on a daemon thread of its own what may block: opens, writes, closes; and sends frames when they are due and nothing else is
 * to be done. The thread lives from the first action to {@link #close}. Little ever waits for it, since the session has one
 * request under way at a time, and a frame is written only while nothing waits. Where a write hangs, as on a device that takes
 * nothing more, closing is left to a second thread, which ends with it: that sets the first one free.
 */
final class PortThread implements LineLane<SerialAction> {

    /** A frame takes 100 ms of a line of 115200 baud, and a request less; a write that takes so long, in ms, hangs. */
    private static final long HANGS_MS = 500;

    private static final SerialAction LAST = new SerialAction.Close(-1);

    private record Writing(SerialLine line, CountDownLatch done) {}

    private final SerialSettings settings;
    private final SerialPorts ports;
    private final Consumer<SerialEvent> events;
    private final PixelPump pixels;
    private final BlockingQueue<SerialAction> actions = new LinkedBlockingQueue<>();
    private @Nullable Thread thread; // guarded by this
    private boolean ended; // guarded by this
    private volatile @Nullable Writing writing;
    private @Nullable SerialLine line; // the thread's own
    private long number; // the thread's own

    PortThread(SerialSettings settings, SerialPorts ports, Consumer<SerialEvent> events, PixelPump pixels) {
        this.settings = settings;
        this.ports = ports;
        this.events = events;
        this.pixels = pixels;
    }

    @Override
    public synchronized void add(SerialAction action) {
        if (ended) {
            return;
        }
        actions.add(action);
        if (action instanceof SerialAction.Close) {
            setFree();
        }
        if (thread == null) {
            Thread made = new Thread(this::work, "lightwaveos-serial-" + settings.port());
            made.setDaemon(true);
            made.start();
            thread = made;
        }
    }

    @Override
    public void run() {
        // the thread is at it already
    }

    /** Returns at once; the thread closes the port and ends when nothing holds it up any more. */
    @Override
    public synchronized void close() {
        if (!ended) {
            ended = true;
            actions.clear();
            actions.add(LAST);
            setFree();
        }
    }

    private void setFree() {
        @Nullable Writing hanging = writing;
        if (hanging != null) {
            Thread helper = new Thread(() -> setFree(hanging), "lightwaveos-serial-close-" + settings.port());
            helper.setDaemon(true);
            helper.start();
        }
    }

    /** A write that does not hang is waited for: no library likes its port to be closed under a write's feet. */
    private static void setFree(Writing write) {
        try {
            if (!write.done.await(HANGS_MS, TimeUnit.MILLISECONDS)) {
                close(write.line);
            }
        } catch (InterruptedException e) {
            // nobody of ours interrupts it: whoever does wants it to end
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (true) {
                SerialAction action = next();
                if (action == LAST) {
                    break;
                }
                if (action == null) {
                    pixels.take(this::write);
                } else {
                    handle(action);
                }
            }
        } catch (InterruptedException e) {
            // nobody of ours interrupts it: whoever does wants it to end
            Thread.currentThread().interrupt();
        } finally {
            closePort();
        }
    }

    /** What is to be done now; null for a frame. */
    private @Nullable SerialAction next() throws InterruptedException {
        return pixels.isOn() ? actions.poll(pixels.nanosLeft(), TimeUnit.NANOSECONDS) : actions.take();
    }

    private void handle(SerialAction action) {
        if (action instanceof SerialAction.Look look) {
            events.accept(new SerialEvent.Found(look.port(), look()));
        } else if (action instanceof SerialAction.Open open) {
            closePort();
            open(open.port());
        } else if (action instanceof SerialAction.Write write) {
            if (write.port() == number) {
                write(write.bytes());
            }
        } else if (action instanceof SerialAction.Close close) {
            if (close.port() == number) {
                closePort();
            }
        } else if (action instanceof SerialAction.StreamOn on) {
            pixels.on(on.fps());
        } else if (action instanceof SerialAction.StreamOff) {
            pixels.off();
        }
    }

    private long look() {
        try {
            return ports.look(settings.port());
        } catch (RuntimeException e) {
            // a driver's own fault must not end the thread
            return SerialPorts.UNKNOWN;
        }
    }

    private void open(long opening) {
        number = opening;
        try {
            line = ports.open(settings.port(), settings.baud(), new Ear(opening));
            events.accept(new SerialEvent.Opened(opening));
        } catch (PortFailure e) {
            events.accept(new SerialEvent.NotOpened(opening, trouble(e.reason()), e.isForeseen()));
        } catch (RuntimeException e) {
            // a driver's own fault must not end the thread
            events.accept(new SerialEvent.NotOpened(opening, PortTrouble.BROKEN, false));
        }
    }

    private static PortTrouble trouble(PortFailure.Reason reason) {
        return switch (reason) {
            case MISSING -> PortTrouble.MISSING;
            case IN_USE -> PortTrouble.IN_USE;
            case FORBIDDEN -> PortTrouble.FORBIDDEN;
            case BAUD -> PortTrouble.BAUD;
            case BROKEN -> PortTrouble.BROKEN;
            case UNSUPPORTED -> PortTrouble.UNSUPPORTED;
        };
    }

    private void write(byte[] bytes) {
        @Nullable SerialLine open = line;
        if (open == null) {
            return;
        }
        Writing write = new Writing(open, new CountDownLatch(1));
        writing = write;
        try {
            open.write(bytes);
        } catch (IOException | RuntimeException e) {
            pixels.off();
            events.accept(new SerialEvent.Lost(number));
        } finally {
            writing = null;
            write.done.countDown();
        }
    }

    private void closePort() {
        @Nullable SerialLine open = line;
        line = null;
        pixels.off();
        if (open != null) {
            close(open);
        }
    }

    private static void close(SerialLine open) {
        try {
            open.close();
        } catch (RuntimeException e) {
            // a driver's own fault: closed or not, the port is not used any more
            return;
        }
    }

    /** Hears one port. */
    private final class Ear implements PortListener {

        private final long heard;
        private final StreamReader reader = new StreamReader();

        Ear(long heard) {
            this.heard = heard;
        }

        @Override
        public void onBytes(byte[] bytes) {
            long noise = reader.noise();
            List<StreamItem> items = reader.read(bytes);
            events.accept(new SerialEvent.Heard(heard, items, bytes.length, reader.noise() - noise));
        }

        @Override
        public void onLost(String why) {
            events.accept(new SerialEvent.Lost(heard));
        }
    }
}

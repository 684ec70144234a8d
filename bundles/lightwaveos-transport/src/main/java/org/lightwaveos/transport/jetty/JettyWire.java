/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.api.BatchMode;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WriteCallback;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.transport.wire.Calls;
import org.lightwaveos.transport.wire.Frame;
import org.lightwaveos.transport.wire.SendQueue;
import org.lightwaveos.transport.wire.StatusCode;
import org.lightwaveos.transport.wire.WireListener;

/**
 * One Jetty session behind a bounded queue. Jetty answers a close only when the other side does, and may bring up a
 * connection in which nobody is interested any more: a socket that is closed here closes whatever still comes up, and cuts
 * the line after a second.
 */
class JettyWire implements PeerSocket {

    /** For the other side's answer to a close, and for what is sent before it. */
    private static final long LINGER_MS = 1_000;

    /** Who has not taken a single frame for so long hears nothing of what we say: the time in which peers convict. */
    static final long STALLED_MS = 5_000;

    private final Scheduler scheduler;
    private final WireListener listener;
    private final Calls calls;
    private final Object lock = new Object();
    private final SendQueue queue = new SendQueue(); // guarded by lock
    private @Nullable Session session; // guarded by lock
    private @Nullable Throwable failure; // guarded by lock; what Jetty said before it closed
    private boolean closing; // guarded by lock; by whomever
    private boolean watching; // guarded by lock; a look at the stalled frame is due

    /** @param handedOut whether the listener may be called before {@link Calls#release} */
    JettyWire(Scheduler scheduler, WireListener listener, boolean handedOut) {
        this.scheduler = scheduler;
        this.listener = listener;
        this.calls = new Calls(!handedOut, fault -> fail(Kind.BROKEN, StatusCode.INTERNAL, "internal error"));
    }

    @Override
    public final void send(String text) {
        offer(q -> q.add(text));
    }

    @Override
    public final void sendLatest(String text) {
        offer(q -> q.addLatest(text));
    }

    @Override
    public final void ping() {
        offer(SendQueue::addPing);
    }

    @Override
    public final void close(int code, String reason) {
        boolean opening;
        synchronized (lock) {
            if (closing) {
                return;
            }
            closing = true;
            opening = session == null;
            if (opening) {
                queue.clear();
            }
            queue.close(code, reason);
        }
        calls.silence();
        if (opening) {
            giveUp();
        } else {
            leave();
        }
    }

    /** Nobody is interested in the connection any more that is being opened. */
    void giveUp() {
        // one that was accepted is open from the beginning
    }

    /** Closes it at once, and tells the listener. */
    final void fail(Kind kind, int code, String reason) {
        synchronized (lock) {
            if (closing) {
                return;
            }
            closing = true;
            queue.clear();
            queue.close(code, reason);
        }
        calls.addLast(() -> listener.onClosed(new CloseCause(kind, 0, reason)));
        calls.run();
        leave();
    }

    /** It has gone, or could not be opened. */
    final void gone(CloseCause cause) {
        synchronized (lock) {
            closing = true;
            queue.clear();
        }
        calls.addLast(() -> listener.onClosed(cause));
        calls.run();
    }

    final void opened(Session up) {
        boolean unwanted;
        synchronized (lock) {
            session = up;
            unwanted = closing;
        }
        // else Jetty joins frames to one write, and firmware reads one frame per packet
        up.getRemote().setBatchMode(BatchMode.OFF);
        if (unwanted) {
            leave();
        } else {
            tell(listener::onOpen);
            pump();
        }
    }

    /** The session's last word. */
    final void ended(Session was, CloseCause cause) {
        gone(cause);
        // the other side may be silent, and the answer to its close under way for ever
        cutLater(was);
    }

    final void tell(Runnable call) {
        if (calls.add(call)) {
            calls.run();
        } else {
            fail(Kind.PROTOCOL_ERROR, StatusCode.POLICY, "too many messages");
        }
    }

    final void ponged() {
        synchronized (lock) {
            queue.pong();
        }
        tell(listener::onPong);
    }

    final WireListener listener() {
        return listener;
    }

    final Calls calls() {
        return calls;
    }

    final boolean isClosing() {
        synchronized (lock) {
            return closing;
        }
    }

    final boolean isOpened() {
        synchronized (lock) {
            return session != null;
        }
    }

    final void remember(@Nullable Throwable cause) {
        synchronized (lock) {
            if (failure == null) {
                failure = cause;
            }
        }
    }

    final @Nullable Throwable failure() {
        synchronized (lock) {
            return failure;
        }
    }

    private void offer(Predicate<SendQueue> what) {
        boolean fits;
        synchronized (lock) {
            if (closing) {
                return;
            }
            fits = what.test(queue);
        }
        if (fits) {
            pump();
        } else {
            fail(Kind.NO_ANSWER, StatusCode.TRY_AGAIN_LATER, "too slow");
        }
    }

    /** Sends what the queue hands out. */
    private void pump() {
        while (true) {
            @Nullable Session open;
            @Nullable Frame frame;
            boolean watch;
            synchronized (lock) {
                open = session;
                frame = open == null ? null : queue.next(System.nanoTime());
                watch = frame instanceof Frame.Text && !watching;
                watching |= watch;
            }
            if (open == null || frame == null) {
                return;
            }
            if (watch) {
                scheduler.schedule(this::watch, STALLED_MS, TimeUnit.MILLISECONDS);
            }
            write(open, frame);
            if (!(frame instanceof Frame.Ping)) {
                return;
            }
            sent();
        }
    }

    private void write(Session open, Frame frame) {
        try {
            if (frame instanceof Frame.Text text) {
                open.getRemote().sendString(text.text(), new Written());
            } else if (frame instanceof Frame.Close close) {
                open.close(close.code(), close.reason());
            } else {
                open.getRemote().sendPing(ByteBuffer.allocate(0));
            }
        } catch (IOException | RuntimeException e) {
            // the session is closing: its end is on its way to the listener
            remember(e);
        }
    }

    private void sent() {
        synchronized (lock) {
            queue.sent();
        }
    }

    /** Cuts the line if the frame that is on its way has been for too long, else looks again when it may have been. */
    private void watch() {
        long left;
        @Nullable Session open;
        synchronized (lock) {
            long sending = TimeUnit.NANOSECONDS.toMillis(queue.sendingNs(System.nanoTime()));
            left = STALLED_MS - sending;
            watching = !closing && sending > 0 && left > 0;
            if (watching) {
                scheduler.schedule(this::watch, left, TimeUnit.MILLISECONDS);
            }
            open = left > 0 || closing ? null : session;
        }
        if (open != null) {
            gone(new CloseCause(Kind.NO_ANSWER, 0, "too slow"));
            cut(open);
        }
    }

    /** Ends the connection without a word. */
    final void cut() {
        @Nullable Session open;
        synchronized (lock) {
            open = session;
        }
        if (open != null) {
            cut(open);
        }
    }

    private void leave() {
        @Nullable Session open;
        synchronized (lock) {
            open = session;
        }
        if (open != null) {
            cutLater(open);
            pump();
        }
    }

    private void cutLater(Session open) {
        scheduler.schedule(() -> cut(open), LINGER_MS, TimeUnit.MILLISECONDS);
    }

    private static void cut(Session open) {
        try {
            open.disconnect();
        } catch (IOException | RuntimeException e) {
            // gone already
        }
    }

    /** Makes way for the next frame; a failed write says why the session is about to end. */
    @NonNullByDefault({})
    private final class Written implements WriteCallback {

        @Override
        public void writeFailed(Throwable cause) {
            remember(cause);
        }

        @Override
        public void writeSuccess() {
            sent();
            pump();
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What waits to be sent on one socket. One frame is on its way at a time: the next is handed out only when the network has
 * taken that one, so that whatever waits, waits here, where it is bounded and where a newer state can take an older one's
 * place. The owner serialises the calls.
 */
public final class SendQueue {

    /** Waiting frames. A peer has a handful at most; a stock device's command queue has 32. */
    public static final int MAX_WAITING = 64;

    /**
     * PINGs without an answer. The network takes a PING without telling when, so they are bounded by their answers; who has
     * not answered so many will not be found alive by one more.
     */
    public static final int MAX_PINGS = 8;

    private static final class Place {
        private Frame frame;

        Place(Frame frame) {
            this.frame = frame;
        }
    }

    private final Deque<Place> waiting = new ArrayDeque<>();
    private @Nullable Place latest;
    private boolean sending;
    private boolean closed;
    private long sendingSince;
    private int pings;

    /** Returns false if it is full: then the reader is too slow for us. */
    public boolean add(String text) {
        return enqueue(new Place(new Frame.Text(text)));
    }

    /** As {@link #add}, but in the place of an earlier one of these that still waits. */
    public boolean addLatest(String text) {
        @Nullable Place earlier = latest;
        if (earlier != null) {
            earlier.frame = new Frame.Text(text);
            return true;
        }
        Place place = new Place(new Frame.Text(text));
        boolean fits = enqueue(place);
        if (fits && !closed) {
            latest = place;
        }
        return fits;
    }

    /** Dropped if too many are unanswered. */
    public boolean addPing() {
        if (pings >= MAX_PINGS) {
            return true;
        }
        pings++;
        return enqueue(new Place(new Frame.Ping()));
    }

    /** A PING has been answered; an answer may stand for several (RFC 6455, section 5.5.3). */
    public void pong() {
        pings = 0;
    }

    /** Nothing is taken any more; what waits is sent, and then this. */
    public void close(int code, String reason) {
        if (!closed) {
            closed = true;
            waiting.add(new Place(new Frame.Close(code, reason)));
        }
    }

    /** Drops what waits. */
    public void clear() {
        waiting.clear();
        latest = null;
    }

    /** The frame to send now, to be followed by {@link #sent}; null if there is none, or one is on its way. */
    public @Nullable Frame next(long nowNs) {
        @Nullable Place place = sending ? null : waiting.poll();
        if (place == null) {
            return null;
        }
        if (place == latest) {
            latest = null;
        }
        sending = true;
        sendingSince = nowNs;
        return place.frame;
    }

    /** The network has taken it. */
    public void sent() {
        sending = false;
    }

    /** For how long the network has not taken the frame that is on its way, in ns; 0 if there is none. */
    public long sendingNs(long nowNs) {
        return sending ? nowNs - sendingSince : 0;
    }

    private boolean enqueue(Place place) {
        if (closed) {
            return true;
        }
        if (waiting.size() >= MAX_WAITING) {
            return false;
        }
        waiting.add(place);
        return true;
    }
}

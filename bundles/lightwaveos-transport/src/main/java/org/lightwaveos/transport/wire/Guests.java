/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Who is connected to a server: not too many in all, nor from one address.
 *
 * @param <G> a guest, told apart by its identity as an object
 */
public final class Guests<G> {

    /** What becomes of a newcomer. */
    public enum Verdict {
        WELCOME,
        /** There are too many. */
        FULL,
        /** There are too many from the same address. */
        CROWD,
        /** The server is being closed. */
        CLOSED
    }

    private final int most;
    private final int mostPerAddress;
    private final Map<G, String> guests = new HashMap<>(); // guarded by this
    private final CountDownLatch empty = new CountDownLatch(1);
    private boolean closed; // guarded by this

    public Guests(int most, int mostPerAddress) {
        this.most = most;
        this.mostPerAddress = mostPerAddress;
    }

    public synchronized Verdict enter(G guest, String address) {
        if (closed) {
            return Verdict.CLOSED;
        }
        if (guests.size() >= most) {
            return Verdict.FULL;
        }
        if (guests.values().stream().filter(address::equals).count() >= mostPerAddress) {
            return Verdict.CROWD;
        }
        guests.put(guest, address);
        return Verdict.WELCOME;
    }

    /** Whoever was never let in may leave, too. */
    public synchronized void leave(G guest) {
        guests.remove(guest);
        tellIfEmpty();
    }

    /** Lets nobody in any more. Returns who is to be sent away. */
    public synchronized List<G> close() {
        closed = true;
        tellIfEmpty();
        return List.copyOf(guests.keySet());
    }

    /** Waits, after {@link #close}, until all have left, but not for longer than this. */
    public void awaitEmpty(long ms) throws InterruptedException {
        empty.await(ms, TimeUnit.MILLISECONDS);
    }

    private void tellIfEmpty() {
        if (closed && guests.isEmpty()) {
            empty.countDown();
        }
    }
}

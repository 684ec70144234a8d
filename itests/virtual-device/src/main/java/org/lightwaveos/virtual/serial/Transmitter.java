/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What goes out: a buffer of {@value #SIZE} bytes that the host empties. Who writes more waits, and while the device's own
 * loop waits it reads nothing; after {@value #PATIENCE_MS} ms without room all that waits is lost.
 */
final class Transmitter {

    static final int SIZE = 4096;
    static final long PATIENCE_MS = 100;

    private final byte[] bytes = new byte[SIZE];
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private int from;
    private int length;
    /** Bytes of the first waiting write that have gone already. */
    private int gone;

    private long waitingSinceMs;

    /** Writes from the device's loop: in order, and waiting if need be. */
    void write(byte[] data, long nowMs) {
        if (waiting.isEmpty()) {
            waitingSinceMs = nowMs;
            gone = 0;
        }
        waiting.add(data);
        refill(nowMs);
    }

    /** Writes from another task: not at all while the loop waits. */
    boolean offer(byte[] data, long nowMs) {
        if (isBlocked()) {
            return false;
        }
        write(data, nowMs);
        return true;
    }

    /** Whether a write waits for room. */
    boolean isBlocked() {
        return !waiting.isEmpty();
    }

    /** Lets writes go on, or gives them up. */
    void tick(long nowMs) {
        refill(nowMs);
        if (isBlocked() && nowMs - waitingSinceMs >= PATIENCE_MS) {
            waiting.clear();
            gone = 0;
        }
    }

    /** Moves bytes to the host; gives how many. */
    int take(byte[] target, int max) {
        int count = Math.min(Math.min(max, target.length), length);
        for (int i = 0; i < count; i++) {
            target[i] = bytes[(from + i) % SIZE];
        }
        from = (from + count) % SIZE;
        length -= count;
        return count;
    }

    void clear() {
        length = 0;
        waiting.clear();
        gone = 0;
    }

    private void refill(long nowMs) {
        while (isBlocked() && length < SIZE) {
            byte[] data = waiting.peek();
            while (gone < data.length && length < SIZE) {
                bytes[(from + length++) % SIZE] = data[gone++];
            }
            waitingSinceMs = nowMs;
            if (gone == data.length) {
                waiting.poll();
                gone = 0;
            }
        }
    }
}

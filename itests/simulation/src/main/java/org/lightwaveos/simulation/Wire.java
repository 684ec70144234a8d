/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.function.Consumer;

/**
 * One connection between two nodes. Each end sends frames; the network decides when, how often and whether they arrive.
 * A crash leaves the other end half open: it hears nothing any more, but nobody tells it.
 */
final class Wire {

    /** A frame on its way. */
    sealed interface Frame {
        record Text(String text) implements Frame {}

        record Ping() implements Frame {}

        record Pong() implements Frame {}
    }

    /** One side of the wire. */
    final class End {

        private final Member owner;
        private Consumer<Frame> receiver = frame -> {};
        private Runnable closed = () -> {};
        private boolean open = true;
        private long nextArrival;

        private End(Member owner) {
            this.owner = owner;
        }

        Member owner() {
            return owner;
        }

        End other() {
            return this == a ? b : a;
        }

        void attach(Consumer<Frame> onFrame, Runnable onClosed) {
            receiver = onFrame;
            closed = onClosed;
        }

        void send(Frame frame) {
            if (open) {
                network.carry(this, frame);
            }
        }

        /** Closes in an orderly way: the other end is told. */
        void close() {
            if (open) {
                open = false;
                network.carryClose(this);
            }
        }

        /** Vanishes without a word. */
        void drop() {
            open = false;
        }

        /** This end finds the connection broken; the other end is not told. */
        void breakOff() {
            if (open) {
                open = false;
                closed.run();
            }
        }

        void deliver(Frame frame) {
            if (open) {
                receiver.accept(frame);
            }
        }

        void deliverClose() {
            breakOff();
        }

        /** Whether both ends take the connection for standing. */
        boolean stands() {
            return open && other().open;
        }

        /** When it was opened. */
        long openedMs() {
            return openedMs;
        }

        /** In order, unless the network reorders: never before what was sent earlier. */
        long arrival(long earliest) {
            nextArrival = Math.max(nextArrival, earliest);
            return nextArrival;
        }
    }

    private final Network network;
    private final long openedMs;
    private final End a;
    private final End b;

    Wire(Network network, Member from, Member to, long nowMs) {
        this.network = network;
        this.openedMs = nowMs;
        this.a = new End(from);
        this.b = new End(to);
    }

    End near() {
        return a;
    }

    End far() {
        return b;
    }
}

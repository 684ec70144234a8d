/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

/**
 * One connection, from its attempt to its end; never used again.
 *
 * @param direction who opened it
 * @param number counts up, separately for each direction
 */
public record LinkId(Direction direction, long number) {

    /** Who opened a connection. */
    public enum Direction {
        /** We dialled; the number is ours. */
        OUTGOING,
        /** The other side dialled; the number is the server's. */
        INCOMING
    }

    @Override
    public String toString() {
        return (direction == Direction.OUTGOING ? "out" : "in") + number;
    }
}

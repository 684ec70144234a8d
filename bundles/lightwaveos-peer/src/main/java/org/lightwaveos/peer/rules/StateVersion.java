/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.rules;

/**
 * How many changes a group's light has seen, as 32 unsigned bits that wrap around (sync protocol, section 4).
 *
 * @param bits the 32 bits; compare by {@link #isNewerThan}, never by {@code <}
 */
public record StateVersion(int bits) {

    /** Of a unit that has just been started. */
    public static final StateVersion INITIAL = new StateVersion(0);

    /** Largest distance that two peers bridge without help from the leader. */
    public static final long DIVERGENCE = 100;

    private static final long HALF = 0x8000_0000L;

    /**
     * From its number on the wire.
     *
     * @throws IllegalArgumentException unless 0..4294967295
     */
    public static StateVersion of(long value) {
        if (value < 0 || value > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("version is 0..4294967295, not " + value);
        }
        return new StateVersion((int) value);
    }

    /** Its number on the wire, 0..4294967295. */
    public long value() {
        return Integer.toUnsignedLong(bits);
    }

    /** The one after this, 0 after the last. */
    public StateVersion next() {
        return new StateVersion(bits + 1);
    }

    /**
     * Whether this one came after the other. Of two that are half the circle apart, the one ahead of the other by just
     * that counts as newer, seen from either side: the firmware's choice.
     */
    public boolean isNewerThan(StateVersion other) {
        return !equals(other) && Integer.toUnsignedLong(bits - other.bits) <= HALF;
    }

    /** Steps between the two, the shorter way round: 0..2147483648. */
    public long distanceTo(StateVersion other) {
        return Math.min(Integer.toUnsignedLong(bits - other.bits), Integer.toUnsignedLong(other.bits - bits));
    }

    /** Whether the two are too far apart for anyone but the leader to decide. */
    public boolean isDivergentFrom(StateVersion other) {
        return distanceTo(other) > DIVERGENCE;
    }

    @Override
    public String toString() {
        return Integer.toUnsignedString(bits);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

/**
 * How often a port has been opened for nothing, and so how long to wait before it is opened again. An opening is not free: the
 * serial library may keep what it took for it (docs/serial.md), until no port at all can be opened on this host. What goes
 * on for ever must get ever rarer, and what heals must not wait longer than it was ill.
 *
 * <p>Outlives a session, since a device may be found at another port. Thread-safe.
 */
public final class Openings {

    /** So often whoever plugs it in again does not wait. */
    private static final int FREE = 5;

    /** So often a port that stands and is of no use is opened as soon as may be. */
    private static final int FREE_VAIN = 3;

    private static final long FIRST_STAND = 4_000;

    /** A device in a loop does not live so long, and whoever mends it may wait so long. */
    private static final long LONGEST_STAND = 64_000;

    private static final long FIRST_PATIENCE = 8_000;

    /** Six a day. */
    private static final long LONGEST_PATIENCE = 14_400_000;

    // All access must be guarded by "this".
    private int opened;
    private int vain;

    /** A port has been opened, or it has been tried. */
    public synchronized void opened() {
        opened = Math.min(opened + 1, Integer.MAX_VALUE - 1);
    }

    /**
     * It was of no use.
     *
     * @param stands whether it has been there for {@link Times#STEADY}
     */
    synchronized void vain(boolean stands) {
        opened = stands ? 0 : opened;
        vain = Math.min(vain + 1, Integer.MAX_VALUE - 1);
    }

    /** Something else is plugged in now, or the user asks. */
    synchronized void hopeAgain() {
        vain = 0;
    }

    /** An open port has stood for {@link Times#STEADY}. */
    synchronized void stood() {
        opened = 0;
    }

    /** How long a port must have been there before it is opened, in ms. */
    public synchronized long stand() {
        return doubled(FIRST_STAND, opened - FREE, LONGEST_STAND);
    }

    /** How long a port that stands is left as it is, open or not, in ms. */
    synchronized long patience() {
        return doubled(FIRST_PATIENCE, vain - FREE_VAIN, LONGEST_PATIENCE);
    }

    private static long doubled(long first, int times, long longest) {
        return times < 0 ? 0 : Math.min(longest, first << Math.min(times, 20));
    }
}

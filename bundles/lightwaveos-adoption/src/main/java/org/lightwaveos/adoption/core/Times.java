/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

/** Times in ms. */
final class Times {

    /** Before what was done at a device that is no source is put right: it is seen to have been heard, and a knob that is
     * still being turned is not fought. */
    static final long HEARD = 300;

    /** For the group to say what it makes of a proposal; our own peer does so within ms. */
    static final long ANSWER = 400;

    /** First wait before an order is given again that the device did not follow; doubles up to {@link #RETRY_MAX}. */
    static final long RETRY_FIRST = 1_000;

    static final long RETRY_MAX = 60_000;

    /** An order is confirmed within 3 s while the device is connected. One that was not may have been followed all the same
     * (a hue that turns by itself is never confirmed), and what the device shows much later is not its failure. */
    static final long OUTSTANDING = 15_000;

    /** For a change of effect to come after the transition that it is to be made with; of all of them none takes longer. */
    static final long TRANSITION = 3_000;

    static final long NEVER = Long.MAX_VALUE;

    private Times() {}

    /** @param failures how often the device has not followed, at least once */
    static long retry(int failures) {
        return Math.min(RETRY_MAX, RETRY_FIRST << Math.min(failures - 1, 6));
    }
}

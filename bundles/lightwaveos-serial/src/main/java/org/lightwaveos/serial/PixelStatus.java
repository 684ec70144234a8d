/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial;

/**
 * How it stands with the pictures of a strip.
 *
 * @param fps frames a second that were agreed on; 0 unless they are shown
 * @param sent pictures that have gone out, since the controller was made
 * @param skipped pictures that have not, though they were due: the port, the source or this machine was too slow
 */
public record PixelStatus(State state, int fps, long sent, long skipped) {

    /** Nothing was ever offered. */
    public static final PixelStatus NONE = new PixelStatus(State.OFF, 0, 0, 0);

    /** What the strip shows, and why. */
    public enum State {
        /** What the device renders: nothing is offered. */
        OFF,
        /** What the device renders: it is not connected, or has not answered yet. */
        ASKING,
        /** What the device renders: it takes no pictures, or none of ours, or its line is too slow for any. */
        REFUSED,
        /** The host's pictures. */
        SHOWN
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import org.lightwaveos.virtual.gateway.LedFrame;

/**
 * The frame rendered last. The renderer fills one buffer while readers copy the other, so rendering costs no copy and
 * no reader waits for it.
 */
final class Pixels {

    private byte[] shown = new byte[LedFrame.PIXEL_BYTES];
    private byte[] drawn = new byte[LedFrame.PIXEL_BYTES];

    /** The buffer to draw the next frame into; only for the thread that calls {@link #show}. */
    byte[] canvas() {
        return drawn;
    }

    /** Makes the drawn frame the shown one. */
    synchronized void show() {
        byte[] next = drawn;
        drawn = shown;
        shown = next;
    }

    /** Copies the shown frame: strip 0 then strip 1, RGB. */
    synchronized void copyTo(byte[] target) {
        System.arraycopy(shown, 0, target, 0, shown.length);
    }

    /** A copy of the shown frame. */
    byte[] copy() {
        byte[] copy = new byte[LedFrame.PIXEL_BYTES];
        copyTo(copy);
        return copy;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial;

import java.util.OptionalInt;

/** Draws pictures. */
@FunctionalInterface
public interface PixelSource {

    /** Stands for a transition that whoever renders picks. */
    int ANY_TRANSITION = 255;

    /**
     * Draws the picture of a moment. Called on the port's own thread, one call at a time: while it draws, nothing is sent.
     *
     * @param dueNanos when it is to be shown, on the controller's clock; a little in the past. Moments are a frame apart, or
     *     some frames where there was no time for those between
     * @param rgb where to put 960 bytes: red, green, blue of each LED, strip A then strip B
     */
    void draw(long dueNanos, byte[] rgb);

    /**
     * An effect is commanded, which {@link org.lightwaveos.control.DeviceListener#onLight} shows afterwards. Called on the
     * commander's thread.
     *
     * @param transition how it is to be reached: transition type 0..11, {@link #ANY_TRANSITION} for whichever; empty for a
     *     plain change
     */
    default void effectComes(int effectId, OptionalInt transition) {}
}

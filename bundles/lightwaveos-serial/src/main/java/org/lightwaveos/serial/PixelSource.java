/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial;

/** Draws pictures. Called on the port's own thread, one call at a time: while it draws, nothing is sent. */
@FunctionalInterface
public interface PixelSource {

    /**
     * Draws the picture of a moment.
     *
     * @param dueNanos when it is to be shown, on the controller's clock; a little in the past. Moments are a frame apart, or
     *     some frames where there was no time for those between
     * @param rgb where to put 960 bytes: red, green, blue of each LED, strip A then strip B
     */
    void draw(long dueNanos, byte[] rgb);
}

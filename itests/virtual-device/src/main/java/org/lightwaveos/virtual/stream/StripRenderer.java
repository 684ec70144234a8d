/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.stream;

import org.lightwaveos.virtual.firmware.LiveLight;

/** Draws a device's two strips. */
public final class StripRenderer {

    /**
     * Draws the frame of a moment.
     *
     * @param nanosSinceBoot never goes back
     * @param target 960 bytes: strip 0 then strip 1, RGB
     */
    public void render(LiveLight light, long nanosSinceBoot, byte[] target) {
        java.util.Arrays.fill(target, (byte) light.brightness());
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import java.util.Arrays;

/** Three flashes over whatever a picture shows: a strip that a host renders does not show its device's own brightness blink. */
public final class Flashes {

    /** As long as the device's own. */
    private static final long FLASH_NS = 250_000_000;

    private static final int LAST = 4;

    /** A picture with a colour from here on goes dark, a darker one lights up: either way it is seen, and nobody is blinded. */
    private static final int BRIGHT = 64;

    private static final int FLASH_UP = 160;

    private Flashes() {}

    /**
     * Lays them over a picture.
     *
     * @param since they began, ns
     * @return whether there are any more to come
     */
    public static boolean over(byte[] rgb, long since) {
        long phase = Math.floorDiv(since, FLASH_NS);
        if (phase >= 0 && phase <= LAST && phase % 2 == 0) {
            Arrays.fill(rgb, (byte) (isBright(rgb) ? 0 : FLASH_UP));
        }
        return phase <= LAST;
    }

    private static boolean isBright(byte[] rgb) {
        for (byte value : rgb) {
            if ((value & 0xFF) >= BRIGHT) {
                return true;
            }
        }
        return false;
    }
}

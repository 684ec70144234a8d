/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import org.lightwaveos.serial.PixelStatus;

/** How many pictures a second go out. */
final class PixelGauge {

    /** In less, a picture more or less makes too much of a difference, ns. */
    private static final long MEASURED = 2_000_000_000;

    private static final double SECOND = 1e9;

    private boolean shown;
    private long sent;
    private long since;
    private long rate;

    /** Whole pictures a second: first what was agreed on, later what was measured; 0 while the device renders. */
    synchronized long rate(PixelStatus status, long nanos) {
        if (status.state() != PixelStatus.State.SHOWN) {
            shown = false;
            rate = 0;
            return 0;
        }
        if (!shown) {
            rate = status.fps();
        } else if (nanos - since >= MEASURED) {
            rate = Math.round((status.sent() - sent) * SECOND / (nanos - since));
        } else {
            return rate;
        }
        shown = true;
        sent = status.sent();
        since = nanos;
        return rate;
    }
}

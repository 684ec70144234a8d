/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.lightwaveos.serial.transport.SerialPorts;

/** What has been seen at a port without opening it, and when it may be opened. */
final class Standing {

    private final Openings openings;
    private long what = SerialPorts.NOTHING;
    private long since;
    private long vainUntil;

    Standing(Openings openings) {
        this.openings = openings;
    }

    /** The port is closed, or could not be opened. */
    void closed(long now) {
        if (what == SerialPorts.UNKNOWN) {
            since = now;
        }
    }

    /** It stands, and was of no use. */
    void vain(long now) {
        openings.vain(now - since >= Times.STEADY);
        vainUntil = now + openings.patience();
    }

    /** Somebody hopes for better luck. */
    void hopeAgain() {
        openings.hopeAgain();
        vainUntil = 0;
    }

    void found(long found, long now) {
        if (found != what) {
            what = found;
            since = now;
            if (found != SerialPorts.NOTHING) {
                hopeAgain();
            }
        }
    }

    boolean isThere() {
        return what != SerialPorts.NOTHING;
    }

    /** Whether it comes and goes, as far as one can tell by now. */
    boolean isUnsteady(long now) {
        return openings.stand() > 0 && now - since < Math.max(Times.REOPEN_MAX, openings.stand());
    }

    /** From when on it may be opened. */
    long openAt() {
        return Math.max(vainUntil, since + openings.stand());
    }
}

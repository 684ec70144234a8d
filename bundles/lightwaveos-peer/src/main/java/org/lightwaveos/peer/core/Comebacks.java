/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * Tells whether a unit that leads has started again since it led before, so that its first light is that of its boot, which
 * nobody has chosen. Firmware has if it dials us once more, since it does so once in its life. A correct unit has if it counts from
 * below what it had told; one that led others meanwhile counts on.
 */
final class Comebacks {

    private Comebacks() {}

    /** The first word on a connection. */
    static void spoke(Member unit, Link link) {
        boolean may = unit.kind == Member.Kind.CORRECT || !link.isOutgoing();
        if (unit.hasLed && may) {
            unit.ledUntil = unit.toldVersion;
        }
    }

    /** It has told its light: whether that is the light of its boot. Asked once for each time that it comes. */
    static boolean isBoot(Member unit, StateVersion told) {
        @Nullable StateVersion before = unit.ledUntil;
        unit.ledUntil = null;
        return before != null && (unit.kind == Member.Kind.FIRMWARE || before.isNewerThan(told));
    }

    /** It has been told the light of the group: what it tells from now on is a choice. */
    static void informed(Member unit) {
        unit.ledUntil = null;
    }
}

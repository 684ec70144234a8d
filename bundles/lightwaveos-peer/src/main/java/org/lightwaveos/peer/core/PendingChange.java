/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * A change of our own user that the leader has been sent and has not confirmed; shown all the same.
 *
 * @param sentAs the version that it was sent as
 * @param sentAt milliseconds of the peer's clock
 * @param tries how often it has been sent
 * @param madeAt when the user made it, milliseconds of the peer's clock
 */
record PendingChange(LightCommand change, StateVersion sentAs, long sentAt, int tries, long madeAt) {

    static PendingChange fresh(LightCommand change, long now) {
        return new PendingChange(change, StateVersion.INITIAL, now, 0, now);
    }

    PendingChange again(StateVersion version, long now) {
        return new PendingChange(change, version, now, tries + 1, madeAt);
    }

    /** As if it had not been sent yet. */
    PendingChange startAgain(long now) {
        return new PendingChange(change, StateVersion.INITIAL, now, 0, madeAt);
    }
}

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
 */
record PendingChange(LightCommand change, StateVersion sentAs, long sentAt, int tries) {

    PendingChange again(StateVersion version, long now) {
        return new PendingChange(change, version, now, tries + 1);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.rules.StateVersion;

/** What is known of one peer that is, or was, connected. Times are milliseconds of the peer's clock. */
final class Member {

    /** By what it has said so far. */
    enum Kind {
        /** Nothing of the sync protocol yet: no voter. */
        UNKNOWN,
        /** Speaks the protocol, has not greeted: firmware, or whoever behaves like it. */
        FIRMWARE,
        /** Has greeted: one of ours. */
        OWN,
        /** One of ours that only looks on. */
        OBSERVER
    }

    final DeviceUuid uuid;
    Kind kind = Kind.UNKNOWN;

    /** What it should show has changed since the last state to it. */
    boolean dirty = true;

    /** No state to it before this time: it may have a newer light to tell of. */
    long stateFrom;

    long stateSentAt = Long.MIN_VALUE / 2;

    /**
     * Firmware's own version as far as we can follow it: it never tells as a follower, and each state that it takes
     * raises it by 21 (sync protocol, section 5).
     */
    StateVersion firmwareVersion = StateVersion.INITIAL;

    /** What has been added to our version in the last state to it, modulo 2^32; none to our own peers. */
    int versionOffset;

    Member(DeviceUuid uuid) {
        this.uuid = uuid;
    }

    boolean isOurs() {
        return kind == Kind.OWN || kind == Kind.OBSERVER;
    }

    boolean isVoter() {
        return kind == Kind.OWN || kind == Kind.FIRMWARE;
    }
}

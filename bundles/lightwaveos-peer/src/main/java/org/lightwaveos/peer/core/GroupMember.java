/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.lightwaveos.model.DeviceUuid;

/**
 * A connected peer, as far as it has told of itself.
 *
 * @param uuid who it is
 * @param kind how it behaves
 * @param name what a person calls it, from its hello; empty for those that never greet
 */
public record GroupMember(DeviceUuid uuid, Kind kind, String name) {

    /** How a peer behaves. */
    public enum Kind {
        /** One of our own kind: greets, keeps sending, says good-bye. */
        OWN,
        /** One of our own kind that only looks on: no voter. */
        OBSERVER,
        /** A unit: speaks the protocol, and does not greet. */
        FIRMWARE
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.rules.Backoff;

/** A peer that may be dialled. */
final class Contact {

    final DeviceUuid uuid;
    PeerAddress address;
    Backoff backoff = Backoff.NONE;
    /** Not before this time; milliseconds of the peer's clock. */
    long nextDialAt;
    /** It has said good-bye, has taken its record back, or is no peer: dialled again only when it is seen again. */
    boolean dormant;

    Contact(DeviceUuid uuid, PeerAddress address, long now) {
        this.uuid = uuid;
        this.address = address;
        this.nextDialAt = now;
    }
}

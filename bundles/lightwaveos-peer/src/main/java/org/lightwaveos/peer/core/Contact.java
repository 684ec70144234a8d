/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import org.lightwaveos.peer.rules.Backoff;

/** A peer that may be dialled. */
final class Contact {

    final Member member;
    PeerAddress address;
    Backoff backoff = Backoff.NONE;
    /** Not before this time; milliseconds of the peer's clock. */
    long nextDialAt;
    /** It has said good-bye, or has taken its record back: dialled again only when it is seen again. */
    boolean dormant;
    /** Its control API has answered in place of a peer: not dialled before this time, however often it is seen. */
    long noPeerUntil = Long.MIN_VALUE;

    Contact(Member member, PeerAddress address, long now) {
        this.member = member;
        this.address = address;
        this.nextDialAt = now;
    }
}

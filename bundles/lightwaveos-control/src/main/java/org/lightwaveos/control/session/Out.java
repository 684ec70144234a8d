/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.machine.Outbox;

/** Where the organs of a session put their actions, and what they count. */
final class Out extends Outbox<SessionAction> {

    private long lastId;

    long connects;
    long sent;
    long received;
    long unreadable;
    long rateLimited;
    long roundTripMs = -1;

    /** An id for a socket, call or request, never used before. */
    long nextId() {
        return ++lastId;
    }

    LinkCounters counters() {
        return new LinkCounters(connects, sent, received, unreadable, badValues(), rateLimited, roundTripMs);
    }
}

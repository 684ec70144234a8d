/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.machine.Outbox;

/** Where the organs of a session put their actions, and what they count. */
final class Out extends Outbox<SerialAction> {

    long connects;
    long sent;
    long received;
    long unreadable;
    long roundTripMs = -1;

    @Override
    public void newConnection() {
        connects++;
        super.newConnection();
    }

    LinkCounters counters() {
        return new LinkCounters(connects, sent, received, unreadable, badValues(), 0, roundTripMs);
    }
}

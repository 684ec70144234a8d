/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.machine.Actions;
import org.lightwaveos.control.machine.Tell;

/** Where the organs of a session put their actions, and what they count. */
final class Out {

    private final List<SerialAction> port = new ArrayList<>();
    private final List<Tell> tell = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();

    long connects;
    long sent;
    long received;
    long unreadable;
    long badValues;
    long roundTripMs = -1;

    void add(SerialAction action) {
        port.add(action);
    }

    void add(Tell what) {
        tell.add(what);
    }

    /** Says something odd, once per kind until {@link #newConnection}. */
    void note(String kind, String text) {
        if (noted.add(kind)) {
            tell.add(new Tell.Note(text));
        }
    }

    /** Counts values that were not what they should be. */
    void countBad(int values) {
        badValues += values;
        if (values > 0) {
            note("values", "the device sent values that no light can have");
        }
    }

    void newConnection() {
        connects++;
        noted.clear();
    }

    Actions<SerialAction> take() {
        Actions<SerialAction> all = new Actions<>(port, tell);
        port.clear();
        tell.clear();
        return all;
    }

    LinkCounters counters() {
        return new LinkCounters(connects, sent, received, unreadable, badValues, 0, roundTripMs);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the organs of a state machine put what is to be done and what is to be told. What else they count differs.
 *
 * @param <A> what can be done on the line
 */
public class Outbox<A> {

    private final List<A> line = new ArrayList<>();
    private final List<Tell> tell = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();
    private long badValues;

    public final void add(A action) {
        line.add(action);
    }

    public final void add(Tell what) {
        tell.add(what);
    }

    /** Says something odd, once per kind until {@link #newConnection}. */
    public final void note(String kind, String text) {
        if (noted.add(kind)) {
            tell.add(new Tell.Note(text));
        }
    }

    /** Counts values that were not what they should be, without a word. */
    public final void countBadQuietly(int values) {
        badValues += values;
    }

    /** Counts values that were not what they should be, and says so. */
    public final void countBad(int values) {
        countBadQuietly(values);
        if (values > 0) {
            note("values", "the device sent values that no light can have");
        }
    }

    protected final long badValues() {
        return badValues;
    }

    public void newConnection() {
        noted.clear();
    }

    /** All since this was last called. */
    public final Actions<A> take() {
        Actions<A> all = new Actions<>(line, tell);
        line.clear();
        tell.clear();
        return all;
    }
}

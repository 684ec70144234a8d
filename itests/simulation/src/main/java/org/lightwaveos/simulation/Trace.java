/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last things that happened, in lines that a person can read; kept small, since most runs succeed. */
final class Trace {

    private static final int LINES = 400;

    private final Timeline timeline;
    private final Deque<String> lines = new ArrayDeque<>();

    Trace(Timeline timeline) {
        this.timeline = timeline;
    }

    void sent(Member from, Member to, String text) {
        say(name(from) + " -> " + name(to) + "  " + (text.length() > 110 ? text.substring(0, 110) + "..." : text));
    }

    void say(String line) {
        if (lines.size() == LINES) {
            lines.removeFirst();
        }
        lines.addLast(String.format("%9.3f  %s", timeline.now() / 1000.0, line));
    }

    static String name(Member node) {
        return node.uuid().suffix();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The last things that happened, in lines that a person can read; written only when asked for, since most runs succeed. */
final class Trace {

    /** Enough for the end of a story; {@code -Dlightwaveos.trace} for more. */
    private static final int LINES = Integer.getInteger("lightwaveos.trace", 400);

    private static final int LONGEST = 150;

    private record Line(long timeMs, Supplier<String> words) {

        @Override
        public String toString() {
            return String.format("%9.3f  %s", timeMs / 1000.0, words.get());
        }
    }

    private final Timeline timeline;
    private final Deque<Line> lines = new ArrayDeque<>(LINES);

    Trace(Timeline timeline) {
        this.timeline = timeline;
    }

    void sent(Member from, Member to, String text) {
        say(() -> name(from) + " -> " + name(to) + "  "
                + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text));
    }

    void say(String line) {
        say(() -> line);
    }

    void say(Supplier<String> line) {
        if (lines.size() == LINES) {
            lines.removeFirst();
        }
        lines.addLast(new Line(timeline.now(), line));
    }

    static String name(Member node) {
        return node.uuid().suffix();
    }

    @Override
    public String toString() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Says what happens, one line each, with the seconds since the start in front. Safe for use by several threads. */
public final class Narrator {
    private final PrintStream out;
    private final long startNanos = System.nanoTime();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** @param out where the lines go */
    public Narrator(PrintStream out) {
        this.out = out;
    }

    /** One line, formatted as {@link String#format} does. */
    public void say(String format, Object... arguments) {
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        String line = String.format("%7.2f s  ", seconds) + String.format(format, arguments);
        synchronized (out) {
            out.println(line);
        }
        listeners.forEach(listener -> listener.accept(line));
    }

    /** Hands every further line on; the listener is called on whatever thread speaks. */
    public void also(Consumer<String> listener) {
        listeners.add(listener);
    }
}

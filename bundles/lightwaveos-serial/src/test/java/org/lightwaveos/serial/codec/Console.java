/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The device's side of the line as it is (device facts, section 5.2): each tick takes what has come up to the end of a line
 * or of what there is, and does something with it, finished or not.
 */
public final class Console {

    /** Act when they are all that has come. */
    private static final String KEYS = " +=-_[],.ewW<>yY}apPoOiIfFhHjJkKuUvVbBtTxXq`";

    /** Act when they are all of a line; found in the dispatcher, not among the keys. */
    private static final String LETTERS = "0123456789zZSnNrm*lLsd!A@#cCEg";

    /** Text commands do something with these alone, or with what stands after them. */
    private static final Set<String> WORDS = Set.of(
            "merge",
            "capture",
            "cc",
            "ae",
            "adbg",
            "tempo ",
            "gamma",
            "dbg",
            "brown",
            "csave",
            "validat",
            "trace",
            "zs ",
            "wifi",
            "effect ",
            "vrms",
            "bands",
            "val:",
            "val_stats",
            "stack_");

    private final Deque<Character> received = new ArrayDeque<>();

    /** What was not JSON and has done something. */
    public final List<String> acted = new ArrayList<>();

    public void hear(byte[] bytes) {
        for (byte each : bytes) {
            received.add((char) (each & 0xFF));
        }
    }

    /** The JSON that this tick brings; empty for none. */
    public String tick() {
        StringBuilder buffer = new StringBuilder();
        while (!received.isEmpty()) {
            char c = received.poll();
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == 0x7F || c == 0x08) {
                buffer.setLength(Math.max(0, buffer.length() - 1));
            } else if (c >= ' ' && c < 0x7F) {
                buffer.append(c);
            }
        }
        String raw = buffer.toString();
        String input = raw.isEmpty() || !raw.isBlank() ? raw.strip() : raw.substring(0, 1);
        if (input.startsWith("{")) {
            return input;
        }
        boolean key = input.length() == 1 && (KEYS + LETTERS).contains(input);
        if (key || WORDS.stream().anyMatch(input.toLowerCase()::startsWith)) {
            acted.add(input);
        }
        return "";
    }

    public boolean isIdle() {
        return received.isEmpty();
    }
}

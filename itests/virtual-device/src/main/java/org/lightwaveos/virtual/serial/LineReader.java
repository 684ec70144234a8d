/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.Optional;

/**
 * Makes lines of bytes as the device does (device facts, section 5.2): a turn reads up to a line end, or until nothing is
 * left, and takes what it has then for a line. So a line that arrives in two pieces is read as two.
 */
final class LineReader {

    /** Keys that act at once when they are all there is. */
    static final String HOTKEYS = " +=-_[],.ewW<>yY}apPoOiIfFhHjJkKuUvVbBtTxXq`";

    private static final int BACKSPACE = 0x08;
    private static final int DELETE = 0x7F;

    private final StringBuilder line = new StringBuilder();

    /** A turn's line: at most one, printable ASCII, never empty. */
    Optional<String> turn(ReceiveQueue in) {
        while (!in.isEmpty()) {
            int c = in.take();
            if (line.isEmpty() && HOTKEYS.indexOf(c) >= 0) {
                line.append((char) c);
                if (in.isEmpty()) {
                    break;
                }
            } else if (c == '\n' || c == '\r') {
                break;
            } else if (c == BACKSPACE || c == DELETE) {
                line.setLength(Math.max(0, line.length() - 1));
            } else if (c >= ' ' && c < DELETE) {
                line.append((char) c);
            }
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String read = line.toString();
        line.setLength(0);
        return Optional.of(read);
    }

    void clear() {
        line.setLength(0);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

import java.io.ByteArrayOutputStream;

/**
 * Holds a line of JSON until it ends, so that it is read whole however it comes. All other text passes as it comes: keys act
 * at once.
 */
final class TextInput {

    /** A longer line does not fit what reads it. */
    private static final int LONGEST = 255;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean dropping;

    void accept(int value, ByteArrayOutputStream out) {
        boolean end = value == '\n' || value == '\r';
        if (dropping) {
            dropping = !end;
        } else if (line.size() > 0 || value == '{') {
            line.write(value);
            if (end) {
                out.writeBytes(line.toByteArray());
                line.reset();
            } else if (line.size() == LONGEST) {
                line.reset();
                dropping = true;
            }
        } else {
            out.write(value);
        }
    }

    void clear() {
        line.reset();
        dropping = false;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** A position in a text; beyond the end, and at a NUL, stands a NUL. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    char current() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** The current char, and on to the next. */
    char take() {
        char c = current();
        at++;
        return c;
    }

    boolean eat(char expected) {
        boolean found = current() == expected;
        if (found) {
            at++;
        }
        return found;
    }
}

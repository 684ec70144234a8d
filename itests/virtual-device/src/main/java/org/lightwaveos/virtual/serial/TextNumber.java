/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

/** Numbers in commands. */
final class TextNumber {

    private static final int LONGEST = 6;

    private TextNumber() {}

    /** The number that a text begins with, 0 if it begins with none. */
    static int leading(String text) {
        int value = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST) && Character.isDigit(text.charAt(i)); i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}

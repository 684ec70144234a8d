/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

import java.nio.charset.StandardCharsets;

/** Between text for people and the firmware's strings, which hold one byte of UTF-8 per char. */
public final class WireText {

    private WireText() {}

    /** The firmware's form of what arrived. */
    public static String fromBytes(byte[] data) {
        return new String(data, StandardCharsets.ISO_8859_1);
    }

    /** The firmware's form of ordinary text. */
    public static String encode(String text) {
        return fromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ordinary text of the firmware's form; broken UTF-8 becomes replacement characters. */
    public static String decode(String wire) {
        return new String(wire.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The part before the first NUL: all that code working with C strings sees. */
    public static String untilNul(String wire) {
        int end = wire.indexOf('\0');
        return end < 0 ? wire : wire.substring(0, end);
    }
}

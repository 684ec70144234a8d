/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text as firmware sees it: bytes up to the first NUL, searched for substrings. No position in it is known to be inside
 * or outside a string, an object or a number; that is where the faults come from (sync protocol, section 5).
 */
public final class RawText {

    /** One char a byte. */
    private final String bytes;

    private RawText(String bytes) {
        this.bytes = bytes;
    }

    public static RawText of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf('\0');
        return new RawText(end < 0 ? all : all.substring(0, end));
    }

    public static RawText of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public boolean contains(String part) {
        return bytes.contains(part);
    }

    /** What follows the first occurrence of the part; empty if it is not there. */
    Optional<RawText> after(String part) {
        int at = bytes.indexOf(part);
        return at < 0 ? Optional.empty() : Optional.of(new RawText(bytes.substring(at + part.length())));
    }

    /** The text from the first occurrence of the part on; empty if it is not there. */
    Optional<RawText> from(String part) {
        int at = bytes.indexOf(part);
        return at < 0 ? Optional.empty() : Optional.of(new RawText(bytes.substring(at)));
    }

    /** The number behind the key and the next colon; decimal, cut to 32 bit at either end. */
    OptionalInt number(String key) {
        int at = value(key, " ");
        return at < 0 ? OptionalInt.empty() : decimal(at);
    }

    /** The truth behind the key and the next colon: a word, or a leading digit 1 or 0. */
    Optional<Boolean> flag(String key) {
        int at = value(key, " ");
        if (at < 0) {
            return Optional.empty();
        }
        if (bytes.startsWith("true", at) || bytes.startsWith("1", at)) {
            return Optional.of(true);
        }
        return bytes.startsWith("false", at) || bytes.startsWith("0", at) ? Optional.of(false) : Optional.empty();
    }

    /**
     * The word behind the key and the next colon, up to the next quotation mark; blanks and marks before it are passed
     * over. Empty if nothing is there.
     *
     * @param room bytes that are kept at most
     */
    Optional<String> word(String key, int room) {
        int at = value(key, " \"");
        if (at < 0) {
            return Optional.empty();
        }
        int mark = bytes.indexOf('"', at);
        int end = Math.min(mark < 0 ? bytes.length() : mark, at + room);
        byte[] word = bytes.substring(at, end).getBytes(StandardCharsets.ISO_8859_1);
        return word.length == 0 ? Optional.empty() : Optional.of(new String(word, StandardCharsets.UTF_8));
    }

    private int value(String key, String skipped) {
        int found = bytes.indexOf(key);
        int colon = found < 0 ? -1 : bytes.indexOf(':', found + key.length());
        if (colon < 0) {
            return -1;
        }
        int at = colon + 1;
        while (at < bytes.length() && skipped.indexOf(bytes.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** As C's strtol with base 10 and a 32 bit long does. */
    private OptionalInt decimal(int start) {
        int at = start;
        while (at < bytes.length() && " \t\n\u000B\f\r".indexOf(bytes.charAt(at)) >= 0) {
            at++;
        }
        boolean negative = bytes.startsWith("-", at);
        if (negative || bytes.startsWith("+", at)) {
            at++;
        }
        int digits = at;
        long limit = negative ? -(long) Integer.MIN_VALUE : Integer.MAX_VALUE;
        long value = 0;
        while (at < bytes.length() && bytes.charAt(at) >= '0' && bytes.charAt(at) <= '9') {
            value = Math.min(limit, value * 10 + bytes.charAt(at) - '0');
            at++;
        }
        return at == digits ? OptionalInt.empty() : OptionalInt.of((int) (negative ? -value : value));
    }
}

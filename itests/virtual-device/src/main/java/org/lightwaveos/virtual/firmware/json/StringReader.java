/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** Reads quoted strings (either quote) and bare keys. */
final class StringReader {

    private static final String LETTERS = "/\"\\bfnrt";
    private static final String MEANINGS = "/\"\\\b\f\n\r\t";

    private final Cursor in;
    private final StringBuilder text = new StringBuilder();
    private int highSurrogate;

    private StringReader(Cursor in) {
        this.in = in;
    }

    /** A key: quoted, or letters, digits, {@code _} and backtick. */
    static String key(Cursor in) throws JsonSyntaxException {
        char c = in.current();
        StringReader reader = new StringReader(in);
        // Keys are C strings to the library: what follows a NUL is out of sight.
        return WireText.untilNul(c == '"' || c == '\'' ? reader.quoted() : reader.bare());
    }

    /** A string value; the cursor stands on its opening quote. */
    static String value(Cursor in) throws JsonSyntaxException {
        return new StringReader(in).quoted();
    }

    private String bare() throws JsonSyntaxException {
        while (canBeBare(in.current())) {
            text.append(in.take());
        }
        if (text.isEmpty()) {
            throw new JsonSyntaxException(ParseError.INVALID_INPUT);
        }
        return text.toString();
    }

    private String quoted() throws JsonSyntaxException {
        char quote = in.take();
        for (char c = in.take(); c != quote; c = in.take()) {
            if (c == '\0') {
                throw new JsonSyntaxException(ParseError.INCOMPLETE_INPUT);
            }
            if (c == '\\') {
                escape();
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void escape() throws JsonSyntaxException {
        char c = in.current();
        if (c == '\0') {
            throw new JsonSyntaxException(ParseError.INCOMPLETE_INPUT);
        }
        if (c == 'u') {
            in.take();
            codeUnit(hex4());
            return;
        }
        int index = LETTERS.indexOf(c);
        if (index < 0) {
            throw new JsonSyntaxException(ParseError.INVALID_INPUT);
        }
        in.take();
        text.append(MEANINGS.charAt(index));
    }

    private int hex4() throws JsonSyntaxException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = in.current();
            if (c == '\0') {
                throw new JsonSyntaxException(ParseError.INCOMPLETE_INPUT);
            }
            // The library's arithmetic, which also takes : ; < = > ? and the backtick for digits.
            int digit = c < 'A' ? c - '0' : (c & ~0x20) - 'A' + 10;
            if (digit < 0 || digit > 15) {
                throw new JsonSyntaxException(ParseError.INVALID_INPUT);
            }
            unit = unit << 4 | digit;
            in.take();
        }
        return unit;
    }

    /** A lone low surrogate is joined to whatever high one came before in this string, or to none. */
    private void codeUnit(int unit) {
        if (unit >= 0xD800 && unit < 0xDC00) {
            highSurrogate = unit & 0x3FF;
        } else if (unit >= 0xDC00 && unit < 0xE000) {
            utf8(0x10000 + (highSurrogate << 10 | unit & 0x3FF));
        } else {
            utf8(unit);
        }
    }

    private void utf8(int codePoint) {
        if (codePoint < 0x80) {
            text.append((char) codePoint);
        } else if (codePoint < 0x800) {
            text.append((char) (0xC0 | codePoint >> 6));
            tail(codePoint);
        } else if (codePoint < 0x10000) {
            text.append((char) (0xE0 | codePoint >> 12));
            tail(codePoint >> 6);
            tail(codePoint);
        } else {
            text.append((char) (0xF0 | codePoint >> 18));
            tail(codePoint >> 12);
            tail(codePoint >> 6);
            tail(codePoint);
        }
    }

    private void tail(int bits) {
        text.append((char) (0x80 | bits & 0x3F));
    }

    private static boolean canBeBare(char c) {
        return c >= '0' && c <= '9' || c >= '_' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

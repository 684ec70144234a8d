/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.HexFormat;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the values in one text, which must be a JSON object and nothing else. As RFC 8259 has it, and as tolerant as Gson's
 * own reader: of a byte order mark in front, words in any case, an escaped apostrophe or line end, and control characters
 * in strings.
 */
final class JsonParser {

    /** Envelope, state, zones, zone: the protocol needs four; a little more is for keys to come. */
    private static final int MAX_DEPTH = 8;

    private static final int LONGEST_NUMBER = 1023;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char END = '\0';

    private final String text;
    /** The text with {@link #END} behind it, so that nobody needs to look for its end. */
    private final char[] chars;

    private int at;
    /** Of the string that was read last. */
    private int hash;

    private JsonParser(String text, int at) {
        this.text = text;
        this.chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
        this.at = at;
    }

    static JsonValue parse(String text) throws RejectedException {
        JsonParser parser = new JsonParser(text, 0);
        parser.take(BYTE_ORDER_MARK);
        parser.skipBlanks();
        if (parser.peek() != '{') {
            throw malformed("not an object");
        }
        JsonValue object = parser.value(1);
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw malformed("text behind the object");
        }
        return object;
    }

    /** The string between two positions of a text that has been parsed. */
    static String string(String text, int start, int end) {
        String raw = text.substring(start, end);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder(raw.length());
        try {
            JsonParser parser = new JsonParser(text, start);
            while (parser.at < end) {
                plain.append(parser.character());
            }
        } catch (RejectedException e) {
            throw new IllegalStateException("not parsed before: " + raw, e);
        }
        return plain.toString();
    }

    private JsonValue value(int depth) throws RejectedException {
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't', 'T' -> word("true", JsonValue.Kind.TRUE);
            case 'f', 'F' -> word("false", JsonValue.Kind.FALSE);
            case 'n', 'N' -> word("null", JsonValue.Kind.NULL);
            default -> number();
        };
    }

    private JsonValue object(int depth) throws RejectedException {
        JsonValue object = container(JsonValue.Kind.OBJECT, depth);
        if (takeNext('}')) {
            return ended(object);
        }
        @Nullable JsonValue last = null;
        // A bit for each hash so far: a key whose bit is new is a new key.
        long seen = 0;
        do {
            skipBlanks();
            int keyStart = at + 1;
            passString();
            int keyEnd = at - 1;
            int keyHash = hash;
            if ((seen & 1L << keyHash) != 0) {
                rejectTwice(object, keyStart, keyEnd, keyHash);
            }
            seen |= 1L << keyHash;
            expectNext(':');
            skipBlanks();
            JsonValue member = value(depth + 1);
            member.keyStart = keyStart;
            member.keyEnd = keyEnd;
            member.keyHash = keyHash;
            append(object, last, member);
            last = member;
        } while (takeNext(','));
        expectNext('}');
        return ended(object);
    }

    private void rejectTwice(JsonValue object, int keyStart, int keyEnd, int keyHash) throws RejectedException {
        for (@Nullable JsonValue member = object.first; member != null; member = member.next) {
            if (member.keyHash == keyHash) {
                String key = string(text, keyStart, keyEnd);
                if (key.equals(string(text, member.keyStart, member.keyEnd))) {
                    throw malformed("the key '" + key + "' twice");
                }
            }
        }
    }

    private JsonValue array(int depth) throws RejectedException {
        JsonValue array = container(JsonValue.Kind.ARRAY, depth);
        if (takeNext(']')) {
            return ended(array);
        }
        @Nullable JsonValue last = null;
        do {
            skipBlanks();
            JsonValue item = value(depth + 1);
            append(array, last, item);
            last = item;
        } while (takeNext(','));
        expectNext(']');
        return ended(array);
    }

    private JsonValue container(JsonValue.Kind kind, int depth) throws RejectedException {
        if (depth > MAX_DEPTH) {
            throw malformed("nested deeper than " + MAX_DEPTH);
        }
        return new JsonValue(kind, at++);
    }

    private static void append(JsonValue container, @Nullable JsonValue last, JsonValue item) {
        if (last == null) {
            container.first = item;
        } else {
            last.next = item;
        }
    }

    private JsonValue string() throws RejectedException {
        JsonValue string = new JsonValue(JsonValue.Kind.STRING, at + 1);
        passString();
        string.end = at - 1;
        return string;
    }

    /** Goes behind the string that stands here, and notes its hash. */
    private void passString() throws RejectedException {
        if (!take('"')) {
            throw malformed("no string where there must be one");
        }
        int sum = 0;
        while (peek() != '"') {
            sum = 31 * sum + character();
        }
        at++;
        hash = sum;
    }

    /** One character of a string. */
    private char character() throws RejectedException {
        char c = chars[at++];
        if (c == END && at > text.length()) {
            throw malformed("a string without an end");
        }
        return c == '\\' ? escaped() : c;
    }

    private char escaped() throws RejectedException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\'', '\\', '/', '\n' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw malformed("an unknown escape");
        };
    }

    private char hexadecimal() throws RejectedException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            if (!HexFormat.isHexDigit(peek())) {
                throw malformed("a broken escape");
            }
            code = code << 4 | HexFormat.fromHexDigit(chars[at++]);
        }
        return (char) code;
    }

    private JsonValue number() throws RejectedException {
        JsonValue number = new JsonValue(JsonValue.Kind.NUMBER, at);
        take('-');
        if (!take('0')) {
            digits();
        }
        if (take('.')) {
            digits();
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            digits();
        }
        if (at - number.start > LONGEST_NUMBER) {
            throw malformed("a number of " + (at - number.start) + " characters");
        }
        return ended(number);
    }

    private void digits() throws RejectedException {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == from) {
            throw malformed("a broken value");
        }
    }

    private JsonValue word(String word, JsonValue.Kind kind) throws RejectedException {
        JsonValue value = new JsonValue(kind, at);
        for (int i = 0; i < word.length(); i++) {
            // The bit that tells a small letter from a large one.
            if ((peek() | 0x20) != word.charAt(i)) {
                throw malformed("a broken value");
            }
            at++;
        }
        return ended(value);
    }

    private JsonValue ended(JsonValue value) {
        value.end = at;
        return value;
    }

    private void expectNext(char c) throws RejectedException {
        if (!takeNext(c)) {
            throw malformed("no '" + c + "' where there must be one");
        }
    }

    private boolean takeNext(char c) {
        skipBlanks();
        return take(c);
    }

    private boolean take(char c) {
        boolean there = peek() == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
    }

    /** {@link #END} behind the text; a text may hold one, which is no part of JSON outside of strings. */
    private char peek() {
        return chars[at];
    }

    private static RejectedException malformed(String detail) {
        return new RejectedException(Rejection.Kind.MALFORMED, detail);
    }
}

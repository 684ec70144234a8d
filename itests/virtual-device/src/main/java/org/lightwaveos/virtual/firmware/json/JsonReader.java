/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/**
 * Reads the first value of a text. Single quotes, bare keys, leading zeros and plus signs pass; what follows the value
 * is not looked at, except after a number. Of duplicate keys the last wins, in the place of the first.
 */
public final class JsonReader {

    private static final int NESTING_LIMIT = 10;
    private static final int LONGEST_NUMBER = 63;

    private final Cursor in;
    private boolean foundSomething;

    private JsonReader(String text) {
        this.in = new Cursor(text);
    }

    /** Reads a text, one byte per char. */
    public static ParseResult read(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            JsonValue value = reader.value(NESTING_LIMIT);
            if (value instanceof JsonNumber && reader.in.current() != '\0') {
                return new ParseResult.Failed(ParseError.INVALID_INPUT);
            }
            return new ParseResult.Parsed(value);
        } catch (JsonSyntaxException e) {
            return new ParseResult.Failed(e.error());
        }
    }

    private JsonValue value(int depthLeft) throws JsonSyntaxException {
        skipSpaces();
        switch (in.current()) {
            case '[':
                return array(depthLeft);
            case '{':
                return object(depthLeft);
            case '"':
            case '\'':
                return new JsonString(StringReader.value(in));
            case 't':
                return keyword("true", new JsonBool(true));
            case 'f':
                return keyword("false", new JsonBool(false));
            case 'n':
                return keyword("null", JsonValue.NULL);
            default:
                return number();
        }
    }

    private JsonArray array(int depthLeft) throws JsonSyntaxException {
        enter(depthLeft);
        JsonArray array = new JsonArray();
        if (in.eat(']')) {
            return array;
        }
        while (true) {
            array.add(value(depthLeft - 1));
            skipSpaces();
            if (in.eat(']')) {
                return array;
            }
            expect(',');
        }
    }

    private JsonObject object(int depthLeft) throws JsonSyntaxException {
        enter(depthLeft);
        JsonObject object = new JsonObject();
        if (in.eat('}')) {
            return object;
        }
        while (true) {
            String key = StringReader.key(in);
            skipSpaces();
            expect(':');
            object.put(key, value(depthLeft - 1));
            skipSpaces();
            if (in.eat('}')) {
                return object;
            }
            expect(',');
            skipSpaces();
        }
    }

    private void enter(int depthLeft) throws JsonSyntaxException {
        if (depthLeft == 0) {
            throw new JsonSyntaxException(ParseError.TOO_DEEP);
        }
        in.take();
        skipSpaces();
    }

    private JsonValue number() throws JsonSyntaxException {
        StringBuilder literal = new StringBuilder();
        while (literal.length() < LONGEST_NUMBER && canBeInNumber(in.current())) {
            literal.append(in.take());
        }
        JsonValue number = NumberReader.read(literal.toString());
        if (number == JsonValue.NULL) {
            throw new JsonSyntaxException(ParseError.INVALID_INPUT);
        }
        return number;
    }

    private JsonValue keyword(String word, JsonValue value) throws JsonSyntaxException {
        for (int i = 0; i < word.length(); i++) {
            char c = in.take();
            if (c == '\0') {
                throw new JsonSyntaxException(ParseError.INCOMPLETE_INPUT);
            }
            if (c != word.charAt(i)) {
                throw new JsonSyntaxException(ParseError.INVALID_INPUT);
            }
        }
        return value;
    }

    private void expect(char c) throws JsonSyntaxException {
        if (!in.eat(c)) {
            throw new JsonSyntaxException(ParseError.INVALID_INPUT);
        }
    }

    private void skipSpaces() throws JsonSyntaxException {
        while (isSpace(in.current())) {
            in.take();
        }
        if (in.current() == '\0') {
            throw new JsonSyntaxException(foundSomething ? ParseError.INCOMPLETE_INPUT : ParseError.EMPTY_INPUT);
        }
        foundSomething = true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static boolean canBeInNumber(char c) {
        return c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As {@link Fields}, but on Gson's reader and a map: what {@link OracleReader} reads with. */
final class GsonFields {

    /** Envelope, state, zones, zone: the protocol needs four; a little more is for keys to come. */
    private static final int MAX_DEPTH = 8;

    private final String where;
    private final Map<String, Object> members = new HashMap<>();

    private GsonFields(String where) {
        this.where = where;
    }

    /** Reads an object, the reader standing before its brace. */
    static GsonFields read(JsonReader in, String where, int depth) throws IOException, RejectedException {
        if (depth > MAX_DEPTH) {
            throw new RejectedException(Rejection.Kind.MALFORMED, "nested deeper than " + MAX_DEPTH);
        }
        GsonFields fields = new GsonFields(where);
        in.beginObject();
        while (in.hasNext()) {
            String key = in.nextName();
            if (fields.members.containsKey(key)) {
                throw new RejectedException(Rejection.Kind.MALFORMED, where + " has the key '" + key + "' twice");
            }
            fields.members.put(key, value(in, where + "." + key, depth));
        }
        in.endObject();
        return fields;
    }

    private static Object value(JsonReader in, String where, int depth) throws IOException, RejectedException {
        JsonToken token = in.peek();
        return switch (token) {
            case BEGIN_OBJECT -> read(in, where, depth + 1);
            case BEGIN_ARRAY -> array(in, where, depth + 1);
            case NUMBER -> new NumberText(in.nextString());
            case STRING -> in.nextString();
            case BOOLEAN -> in.nextBoolean();
            case NULL -> {
                in.nextNull();
                yield NoValue.NULL;
            }
            default -> throw new RejectedException(Rejection.Kind.MALFORMED, "unexpected " + token + " at " + where);
        };
    }

    private static List<Object> array(JsonReader in, String where, int depth) throws IOException, RejectedException {
        if (depth > MAX_DEPTH) {
            throw new RejectedException(Rejection.Kind.MALFORMED, "nested deeper than " + MAX_DEPTH);
        }
        List<Object> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            items.add(value(in, where, depth));
        }
        in.endArray();
        return items;
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    boolean isObject(String key) {
        return members.get(key) instanceof GsonFields;
    }

    /** A whole number within the range; {@code 5.0} and {@code "5"} are not whole numbers. */
    long number(String key, long min, long max) throws RejectedException {
        Object value = members.get(key);
        if (value == null) {
            throw missing(key);
        }
        if (!(value instanceof NumberText number)) {
            throw wrongType(key, "a number");
        }
        long parsed;
        try {
            parsed = Long.parseLong(number.text());
        } catch (NumberFormatException e) {
            throw wrongType(key, "a whole number");
        }
        if (parsed < min || parsed > max) {
            throw new RejectedException(
                    Rejection.Kind.OUT_OF_RANGE, where + "." + key + " is " + min + ".." + max + ", not " + parsed);
        }
        return parsed;
    }

    int integer(String key, int min, int max) throws RejectedException {
        return (int) number(key, min, max);
    }

    /** A truth value, in either of the protocol's two forms: {@code true} and {@code false}, 1 and 0. */
    boolean flag(String key) throws RejectedException {
        Object value = members.get(key);
        return value instanceof Boolean truth ? truth : integer(key, 0, 1) == 1;
    }

    String text(String key) throws RejectedException {
        Object value = members.get(key);
        if (value == null) {
            throw missing(key);
        }
        if (!(value instanceof String text)) {
            throw wrongType(key, "a text");
        }
        return text;
    }

    /** The texts of an array; what is no text in it is passed over. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (members.get(key) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    GsonFields object(String key) throws RejectedException {
        Object value = members.get(key);
        if (value == null) {
            throw missing(key);
        }
        if (!(value instanceof GsonFields fields)) {
            throw wrongType(key, "an object");
        }
        return fields;
    }

    /** The objects of an array, of which there must be so many. */
    List<GsonFields> objects(String key, int count) throws RejectedException {
        Object value = members.get(key);
        if (value == null) {
            throw missing(key);
        }
        if (!(value instanceof List<?> items) || items.size() != count) {
            throw wrongType(key, "an array of " + count);
        }
        List<GsonFields> objects = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof GsonFields fields)) {
                throw wrongType(key, "an array of objects");
            }
            objects.add(fields);
        }
        return objects;
    }

    private RejectedException missing(String key) {
        return new RejectedException(Rejection.Kind.MISSING, where + "." + key + " is missing");
    }

    private RejectedException wrongType(String key, String wanted) {
        return new RejectedException(Rejection.Kind.WRONG_TYPE, where + "." + key + " is not " + wanted);
    }

    private record NumberText(String text) {}

    private enum NoValue {
        NULL
    }
}

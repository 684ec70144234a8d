/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** One JSON object's members, asked by key. Numbers stay text until asked for, so that nothing is rounded. */
final class Fields {

    /** Digits that surely fit a {@code long}. */
    private static final int SHORT = 18;

    private final String text;
    private final JsonValue object;
    private final String where;

    /** The member behind the one that was asked for last: keys mostly stand in the order in which they are asked for. */
    @Nullable
    private JsonValue hint;

    private Fields(String text, JsonValue object, String where) {
        this.text = text;
        this.object = object;
        this.where = where;
    }

    /** The object that the text is. */
    static Fields read(String text, String where) throws RejectedException {
        return new Fields(text, JsonParser.parse(text), where);
    }

    boolean has(String key) {
        return find(key) != null;
    }

    boolean isObject(String key) {
        @Nullable JsonValue value = find(key);
        return value != null && value.kind == JsonValue.Kind.OBJECT;
    }

    /** A whole number within the range; {@code 5.0} and {@code "5"} are not whole numbers. */
    long number(String key, long min, long max) throws RejectedException {
        JsonValue value = need(key);
        if (value.kind != JsonValue.Kind.NUMBER) {
            throw wrongType(key, "a number");
        }
        long parsed;
        try {
            parsed = whole(value.start, value.end);
        } catch (NumberFormatException e) {
            throw wrongType(key, "a whole number");
        }
        if (parsed < min || parsed > max) {
            throw new RejectedException(
                    Rejection.Kind.OUT_OF_RANGE, where + "." + key + " is " + min + ".." + max + ", not " + parsed);
        }
        return parsed;
    }

    /** As {@link Long#parseLong(CharSequence, int, int, int)}, and quicker for the short numbers of this protocol. */
    private long whole(int start, int end) {
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || end - start > SHORT) {
                return Long.parseLong(text, start, end, 10);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    int integer(String key, int min, int max) throws RejectedException {
        return (int) number(key, min, max);
    }

    /** A truth value, in either of the protocol's two forms: {@code true} and {@code false}, 1 and 0. */
    boolean flag(String key) throws RejectedException {
        return switch (need(key).kind) {
            case TRUE -> true;
            case FALSE -> false;
            default -> integer(key, 0, 1) == 1;
        };
    }

    String text(String key) throws RejectedException {
        JsonValue value = need(key);
        if (value.kind != JsonValue.Kind.STRING) {
            throw wrongType(key, "a text");
        }
        return string(value);
    }

    /** The texts of an array; what is no text in it is passed over. */
    List<String> texts(String key) {
        @Nullable JsonValue value = find(key);
        List<String> texts = new ArrayList<>();
        for (JsonValue item : value == null ? List.<JsonValue>of() : items(value)) {
            if (item.kind == JsonValue.Kind.STRING) {
                texts.add(string(item));
            }
        }
        return texts;
    }

    /** The texts of an array that holds nothing else, and not more than so many. */
    List<String> texts(String key, int most) throws RejectedException {
        JsonValue value = need(key);
        if (value.kind != JsonValue.Kind.ARRAY) {
            throw wrongType(key, "an array");
        }
        List<JsonValue> items = items(value);
        if (items.size() > most) {
            throw new RejectedException(
                    Rejection.Kind.OUT_OF_RANGE, where + "." + key + " has at most " + most + ", not " + items.size());
        }
        List<String> texts = new ArrayList<>(items.size());
        for (JsonValue item : items) {
            if (item.kind != JsonValue.Kind.STRING) {
                throw wrongType(key, "an array of texts");
            }
            texts.add(string(item));
        }
        return texts;
    }

    Fields object(String key) throws RejectedException {
        JsonValue value = need(key);
        if (value.kind != JsonValue.Kind.OBJECT) {
            throw wrongType(key, "an object");
        }
        return new Fields(text, value, where + "." + key);
    }

    /** The objects of an array, of which there must be so many. */
    List<Fields> objects(String key, int count) throws RejectedException {
        List<JsonValue> items = items(need(key));
        if (items.size() != count) {
            throw wrongType(key, "an array of " + count);
        }
        String inside = where + "." + key;
        List<Fields> objects = new ArrayList<>(count);
        for (JsonValue item : items) {
            if (item.kind != JsonValue.Kind.OBJECT) {
                throw wrongType(key, "an array of objects");
            }
            objects.add(new Fields(text, item, inside));
        }
        return objects;
    }

    /** None for what is no array. */
    private static List<JsonValue> items(JsonValue value) {
        List<JsonValue> items = new ArrayList<>();
        if (value.kind == JsonValue.Kind.ARRAY) {
            for (@Nullable JsonValue item = value.first; item != null; item = item.next) {
                items.add(item);
            }
        }
        return items;
    }

    private JsonValue need(String key) throws RejectedException {
        @Nullable JsonValue value = find(key);
        if (value == null) {
            throw new RejectedException(Rejection.Kind.MISSING, where + "." + key + " is missing");
        }
        return value;
    }

    @Nullable
    private JsonValue find(String key) {
        @Nullable JsonValue from = hint;
        @Nullable JsonValue found = find(key, from, null);
        if (found == null) {
            found = find(key, object.first, from);
        }
        if (found != null) {
            hint = found.next;
        }
        return found;
    }

    @Nullable
    private JsonValue find(String key, @Nullable JsonValue from, @Nullable JsonValue end) {
        int hash = key.hashCode();
        for (@Nullable JsonValue member = from; member != null && member != end; member = member.next) {
            if (member.keyHash == hash && isKey(key, member)) {
                return member;
            }
        }
        return null;
    }

    /** Compares without a copy; only a key that is written with escapes needs one. */
    private boolean isKey(String key, JsonValue member) {
        boolean same = member.keyEnd - member.keyStart == key.length() && text.startsWith(key, member.keyStart);
        return same || JsonParser.string(text, member.keyStart, member.keyEnd).equals(key);
    }

    private String string(JsonValue value) {
        return JsonParser.string(text, value.start, value.end);
    }

    private RejectedException wrongType(String key, String wanted) {
        return new RejectedException(Rejection.Kind.WRONG_TYPE, where + "." + key + " is not " + wanted);
    }
}

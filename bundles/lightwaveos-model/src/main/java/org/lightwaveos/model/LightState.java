/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a light at one moment: a value for each field that has been read or commanded, none for the others.
 * Immutable; values are always within their field's range.
 */
public final class LightState {

    /** Nothing known yet. */
    public static final LightState UNKNOWN = new LightState(new EnumMap<>(LightField.class));

    private final Map<LightField, Integer> values;

    private LightState(EnumMap<LightField, Integer> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * A light of which these values are known.
     *
     * @throws IllegalArgumentException if a value is outside its field's range
     */
    public static LightState of(Map<LightField, Integer> values) {
        EnumMap<LightField, Integer> copy = new EnumMap<>(LightField.class);
        values.forEach((field, value) -> {
            field.check(value);
            copy.put(field, value);
        });
        return copy.isEmpty() ? UNKNOWN : new LightState(copy);
    }

    /** The field's value, empty while it is unknown. */
    public OptionalInt get(LightField field) {
        @Nullable Integer value = values.get(field);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Whether the field is known to have this value. */
    public boolean has(LightField field, int value) {
        @Nullable Integer known = values.get(field);
        return known != null && known == value;
    }

    /** All known values, in field order; unmodifiable. */
    public Map<LightField, Integer> values() {
        return values;
    }

    /**
     * This state with one field changed.
     *
     * @throws IllegalArgumentException if the value is outside the field's range
     */
    public LightState with(LightField field, int value) {
        field.check(value);
        if (has(field, value)) {
            return this;
        }
        EnumMap<LightField, Integer> next = new EnumMap<>(LightField.class);
        next.putAll(values);
        next.put(field, value);
        return new LightState(next);
    }

    /** This state with one field unknown. */
    public LightState without(LightField field) {
        if (!values.containsKey(field)) {
            return this;
        }
        EnumMap<LightField, Integer> next = new EnumMap<>(LightField.class);
        next.putAll(values);
        next.remove(field);
        return new LightState(next);
    }

    /** This state overlaid by every value that the other one knows. */
    public LightState with(LightState other) {
        LightState next = this;
        for (Map.Entry<LightField, Integer> e : other.values.entrySet()) {
            next = next.with(e.getKey(), e.getValue());
        }
        return next;
    }

    /** The fields whose value in this state differs from (or is unknown in) the other one. */
    public Set<LightField> differsFrom(LightState other) {
        EnumSet<LightField> fields = EnumSet.noneOf(LightField.class);
        values.forEach((field, value) -> {
            if (!other.has(field, value)) {
                fields.add(field);
            }
        });
        return fields;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof LightState other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}

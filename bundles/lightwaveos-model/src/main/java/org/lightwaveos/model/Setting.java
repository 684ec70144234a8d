/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

/** A setting of a device besides its light: the key that it has in JSON, and its range on the wire. */
public interface Setting {

    /** How a value stands in JSON. */
    enum Form {
        /** An integer. */
        WHOLE,
        /** A boolean; here 0 is false and 1 is true. */
        SWITCH,
        /** A number with a fraction. */
        REAL
    }

    /**
     * How a setting stands on the wire.
     *
     * @param key in JSON
     * @param min smallest valid value, inclusive
     * @param max largest valid value, inclusive
     */
    record Wire(String key, Form form, float min, float max) {}

    Wire wire();

    /** The key in JSON. */
    default String key() {
        return wire().key();
    }

    default Form form() {
        return wire().form();
    }

    /** Smallest valid value, inclusive. */
    default float min() {
        return wire().min();
    }

    /** Largest valid value, inclusive. */
    default float max() {
        return wire().max();
    }

    /** Whether a device accepts the value as it stands. */
    default boolean accepts(float value) {
        return value >= min() && value <= max() && (form() == Form.REAL || value == Math.rint(value));
    }

    /** @throws IllegalArgumentException if a device would not accept the value as it stands */
    default void check(float value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException(
                    key() + " is " + text(min()) + ".." + text(max()) + ", not " + text(value));
        }
    }

    private static String text(float value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Float.toString(value);
    }
}

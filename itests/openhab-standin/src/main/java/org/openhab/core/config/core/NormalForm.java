/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;

/** The one form that every kind of configuration value is kept in. */
@NonNullByDefault
final class NormalForm {

    private NormalForm() {}

    /** @throws IllegalArgumentException for a value that a configuration cannot hold */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number) {
            return number((Number) value);
        }
        if (value instanceof Collection) {
            return list((Collection<?>) value);
        }
        throw new IllegalArgumentException("Invalid type '{"
                + (value == null ? "null" : value.getClass().getCanonicalName()) + "}' of configuration value!");
    }

    private static BigDecimal number(Number number) {
        return number instanceof BigDecimal ? (BigDecimal) number : new BigDecimal(number.toString());
    }

    private static List<Object> list(Collection<?> values) {
        List<Object> list = new ArrayList<>();
        for (Object value : values) {
            Object normal = of(value);
            if (normal == null) {
                continue;
            }
            list.add(normal);
            if (normal.getClass() != list.get(0).getClass()) {
                throw new IllegalArgumentException("Invalid configuration property. Heterogeneous collection value!");
            }
        }
        return list;
    }

    /** The value itself where it cannot be brought into the type. */
    static @Nullable Object of(@Nullable Object value, Type type) {
        if (value == null) {
            return null;
        }
        try {
            switch (type) {
                case TEXT:
                    return value instanceof Collection ? value : value.toString();
                case BOOLEAN:
                    return truth(value);
                case INTEGER:
                    BigDecimal whole = new BigDecimal(value.toString().trim());
                    return whole.stripTrailingZeros().scale() > 0 ? value : whole.setScale(0);
                default:
                    return new BigDecimal(value.toString().trim());
            }
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static Object truth(Object value) {
        String text = value.toString().toLowerCase(Locale.ROOT);
        switch (text) {
            case "true":
            case "yes":
            case "on":
            case "1":
                return true;
            case "false":
            case "no":
            case "off":
            case "0":
                return false;
            default:
                return value;
        }
    }

    /** A single value becomes a list of one. */
    static @Nullable Object listOf(@Nullable Object value, Type type) {
        if (value == null) {
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>();
        if (value instanceof Collection) {
            ((Collection<?>) value).forEach(item -> list.add(of(item, type)));
        } else {
            list.add(of(value, type));
        }
        return list;
    }
}

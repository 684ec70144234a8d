/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns loosely typed configuration values into the types that Java code wants. */
@NonNullByDefault
public final class ConfigParser {

    private static final Logger LOGGER = LoggerFactory.getLogger(ConfigParser.class);

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            float.class, Float.class,
            double.class, Double.class,
            long.class, Long.class,
            int.class, Integer.class,
            short.class, Short.class,
            byte.class, Byte.class,
            boolean.class, Boolean.class);

    private static final Map<Class<?>, Function<Number, Object>> FROM_NUMBER = Map.of(
            Float.class, Number::floatValue,
            Double.class, Number::doubleValue,
            Long.class, Number::longValue,
            Integer.class, Number::intValue,
            Short.class, Number::shortValue,
            Byte.class, Number::byteValue,
            BigDecimal.class, number -> new BigDecimal(number.toString()));

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.of(
            Float.class, Float::valueOf,
            Double.class, Double::valueOf,
            Long.class, Long::valueOf,
            Integer.class, Integer::valueOf,
            Short.class, Short::valueOf,
            Byte.class, Byte::valueOf,
            BigDecimal.class, BigDecimal::new,
            Boolean.class, Boolean::valueOf);

    private ConfigParser() {}

    /**
     * An object of a class (with a public constructor without arguments; inherited, private and public fields are set,
     * final and transient ones left alone) or of a record. Keys without a field are passed over, fields without a
     * value keep their default. Null, with a warning in the log, where no object can be made.
     */
    public static <T> @Nullable T configurationAs(
            Map<String, @Nullable Object> properties, Class<T> configurationClass) {
        try {
            return configurationClass.isRecord()
                    ? ConfigTarget.record(properties, configurationClass)
                    : ConfigTarget.object(properties, configurationClass);
        } catch (ReflectiveOperationException e) {
            LOGGER.warn(
                    "Could not create configuration instance of '{}' with properties keys {}: {}",
                    configurationClass.getName(),
                    properties.keySet(),
                    e.toString());
            return null;
        }
    }

    public static <T> T valueAsOrElse(@Nullable Object value, Class<T> type, T defaultValue) {
        T converted = valueAs(value, type);
        return converted == null ? defaultValue : converted;
    }

    /** Null, with a warning in the log, where the value cannot be turned into that type. */
    @SuppressWarnings("unchecked")
    public static <T> @Nullable T valueAs(@Nullable Object value, Class<T> type) {
        if (value == null || type.isInstance(value)) {
            return (T) value;
        }
        Class<?> boxed = BOXES.getOrDefault(type, type);
        try {
            Object converted = convert(value, boxed);
            if (boxed.isInstance(converted)) {
                return (T) converted;
            }
            LOGGER.warn(
                    "Conversion of value '{}' with type '{}' to '{}' failed. Returning null",
                    value,
                    value.getClass(),
                    type);
        } catch (IllegalArgumentException e) {
            LOGGER.warn(
                    "Conversion of value '{}' with type '{}' to '{}' failed: {}. Returning null",
                    value,
                    value.getClass(),
                    type,
                    e.getMessage());
        }
        return null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object convert(Object value, Class<?> type) {
        if (value instanceof Number) {
            @Nullable Function<Number, Object> conversion = FROM_NUMBER.get(type);
            return conversion == null ? value : conversion.apply((Number) value);
        }
        if (!(value instanceof String)) {
            return value;
        }
        @Nullable Function<String, Object> conversion = FROM_TEXT.get(type);
        if (conversion != null) {
            return conversion.apply((String) value);
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, (String) value);
        }
        if (Set.class.isAssignableFrom(type)) {
            return Set.of(value);
        }
        return Collection.class.isAssignableFrom(type) ? List.of(value) : value;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the fields of configuration classes and the components of configuration records. */
@NonNullByDefault
final class ConfigTarget {

    private static final Logger LOGGER = LoggerFactory.getLogger(ConfigParser.class);

    private ConfigTarget() {}

    static <T> T object(Map<String, @Nullable Object> values, Class<T> type) throws ReflectiveOperationException {
        T target = type.getConstructor().newInstance();
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                fill(target, field, values.get(field.getName()));
            }
        }
        return target;
    }

    private static void fill(Object target, Field field, @Nullable Object raw) throws IllegalAccessException {
        int modifiers = field.getModifiers();
        if (raw == null || Modifier.isFinal(modifiers) || Modifier.isTransient(modifiers)) {
            return;
        }
        Object value = convert(raw, field.getType(), field.getGenericType(), field.getName());
        if (value != null) {
            field.setAccessible(true);
            field.set(target, value);
        }
    }

    static <T> T record(Map<String, @Nullable Object> values, Class<T> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object raw = values.get(components[i].getName());
            arguments[i] = raw == null
                    ? null
                    : convert(raw, types[i], components[i].getGenericType(), components[i].getName());
            if (arguments[i] == null && types[i].isPrimitive()) {
                arguments[i] = Array.get(Array.newInstance(types[i], 1), 0);
            }
        }
        Constructor<T> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private static @Nullable Object convert(Object raw, Class<?> type, Type generic, String name) {
        Object value = raw instanceof Collection
                ? collection((Collection<?>) raw, type, generic)
                : ConfigParser.valueAs(raw, type);
        if (value == null) {
            LOGGER.warn(
                    "Could not set value for field '{}' because conversion failed. Check your configuration value.",
                    name);
        }
        return value;
    }

    /** Lists and sets with an element type that says which class it is; null for all else. */
    private static @Nullable Object collection(Collection<?> raw, Class<?> type, Type generic) {
        boolean list = List.class.isAssignableFrom(type);
        if (!list && !Set.class.isAssignableFrom(type) || !(generic instanceof ParameterizedType)) {
            return null;
        }
        Type element = ((ParameterizedType) generic).getActualTypeArguments()[0];
        if (!(element instanceof Class)) {
            return null;
        }
        Collection<Object> values = list ? new ArrayList<>() : new HashSet<>();
        for (Object item : raw) {
            Object value = ConfigParser.valueAs(item, (Class<?>) element);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Reads values from text, by the {@code valueOf(String)} that every type of value has. */
@NonNullByDefault
public final class TypeParser {

    private static final String PACKAGE = "org.openhab.core.library.types.";

    private TypeParser() {}

    /** @param typeName simple name such as {@code PercentType}; null for a type or text that is not known */
    public static @Nullable Type parseType(String typeName, String input) {
        try {
            return (Type) read(Class.forName(PACKAGE + typeName), input);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The first of the types that the text suits decides. */
    public static @Nullable State parseState(List<Class<? extends State>> types, String s) {
        return first(types, s, State.class);
    }

    /** The first of the types that the text suits decides. */
    public static @Nullable Command parseCommand(List<Class<? extends Command>> types, String s) {
        return first(types, s, Command.class);
    }

    private static <T> @Nullable T first(List<? extends Class<?>> types, String text, Class<T> wanted) {
        for (Class<?> type : types) {
            Object value = read(type, text);
            if (wanted.isInstance(value)) {
                return wanted.cast(value);
            }
        }
        return null;
    }

    private static @Nullable Object read(Class<?> type, String text) {
        try {
            return type.getMethod("valueOf", String.class).invoke(null, text);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }
}

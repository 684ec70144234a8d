/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Reads values from text. */
@NonNullByDefault
public final class TypeParser {

    public static @Nullable Type parseType(String typeName, String input) {
        throw new UnsupportedOperationException();
    }

    public static @Nullable State parseState(List<Class<? extends State>> types, String s) {
        throw new UnsupportedOperationException();
    }

    public static @Nullable Command parseCommand(List<Class<? extends Command>> types, String s) {
        throw new UnsupportedOperationException();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Turns loosely typed configuration values into the types that Java code wants. */
@NonNullByDefault
public final class ConfigParser {

    public static <T> @Nullable T configurationAs(
            Map<String, @Nullable Object> properties, Class<T> configurationClass) {
        throw new UnsupportedOperationException();
    }

    public static <T> T valueAsOrElse(@Nullable Object value, Class<T> type, T defaultValue) {
        throw new UnsupportedOperationException();
    }

    public static <T> @Nullable T valueAs(@Nullable Object value, Class<T> type) {
        throw new UnsupportedOperationException();
    }
}

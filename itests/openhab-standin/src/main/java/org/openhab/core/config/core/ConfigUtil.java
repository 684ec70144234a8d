/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Types and defaults of configuration values. */
@NonNullByDefault
public class ConfigUtil {

    protected static void setEnvProvider(EnvProvider provider) {
        throw new UnsupportedOperationException();
    }

    public static @Nullable Object getDefaultValueAsCorrectType(ConfigDescriptionParameter parameter) {
        throw new UnsupportedOperationException();
    }

    public static void applyDefaultConfiguration(
            Map<String, @Nullable Object> configuration, @Nullable ConfigDescription configDescription) {
        throw new UnsupportedOperationException();
    }

    public static void applyDefaultConfiguration(
            Configuration configuration, @Nullable ConfigDescription configDescription) {
        throw new UnsupportedOperationException();
    }

    public static Map<String, @Nullable Object> normalizeTypes(Map<String, @Nullable Object> configuration) {
        throw new UnsupportedOperationException();
    }

    public static @Nullable Object normalizeType(
            @Nullable Object value, @Nullable ConfigDescriptionParameter configDescriptionParameter) {
        throw new UnsupportedOperationException();
    }

    public static Map<String, @Nullable Object> normalizeTypes(
            Map<String, @Nullable Object> configuration, List<ConfigDescription> configDescriptions) {
        throw new UnsupportedOperationException();
    }

    public static @Nullable Object normalizeType(@Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    public static Object resolveVariables(Object value) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public static Map<String, @Nullable Object> resolveVariables(Map<String, @Nullable Object> configuration)
            throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public static Configuration resolveVariables(Configuration configuration) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public static Configuration resolveVariablesAndNormalizeTypes(
            Configuration configuration, List<ConfigDescription> configDescriptions) throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    /** DOCINNER */
    @FunctionalInterface
    protected interface EnvProvider {

        @Nullable
        String get(String name);
    }
}

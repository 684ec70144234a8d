/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Types and defaults of configuration values, and the environment variables that text may name. */
@NonNullByDefault
public class ConfigUtil {

    private static final Logger LOGGER = LoggerFactory.getLogger(ConfigUtil.class);
    private static final Pattern UNESCAPED_COMMA = Pattern.compile("(?<!\\\\),");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{ENV:([^}]+)}");

    /** What OSGi adds to the properties of a component. */
    private static final Set<String> OF_THE_COMPONENT = Set.of("objectClass", "component.name", "component.id");

    /** Null where there is no default, or one that is not of the parameter's type (with a warning in the log). */
    public static @Nullable Object getDefaultValueAsCorrectType(ConfigDescriptionParameter parameter) {
        String text = parameter.getDefault();
        if (text == null || !parameter.isMultiple()) {
            return text == null ? null : defaultValue(parameter, text);
        }
        return Arrays.stream(UNESCAPED_COMMA.split(text))
                .map(part -> part.trim().replace("\\,", ","))
                .filter(part -> !part.isEmpty())
                .map(part -> defaultValue(parameter, part))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableList());
    }

    private static @Nullable Object defaultValue(ConfigDescriptionParameter parameter, String text) {
        try {
            switch (parameter.getType()) {
                case TEXT:
                    return text;
                case BOOLEAN:
                    return Boolean.valueOf(text);
                case INTEGER:
                    BigDecimal number = new BigDecimal(text);
                    return number.stripTrailingZeros().scale() > 0 ? number.setScale(0, RoundingMode.DOWN) : number;
                default:
                    return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            LOGGER.warn(
                    "Could not parse default value '{}' as type '{}' for parameter '{}'",
                    text,
                    parameter.getType(),
                    parameter.getName());
            return null;
        }
    }

    /** Adds the defaults of parameters that have no value. */
    public static void applyDefaultConfiguration(
            Map<String, @Nullable Object> configuration, @Nullable ConfigDescription configDescription) {
        if (configDescription == null) {
            return;
        }
        for (ConfigDescriptionParameter parameter : configDescription.getParameters()) {
            Object value = getDefaultValueAsCorrectType(parameter);
            if (value != null && configuration.get(parameter.getName()) == null) {
                configuration.put(parameter.getName(), value);
            }
        }
    }

    /** Adds the defaults of parameters that have no value. */
    public static void applyDefaultConfiguration(
            Configuration configuration, @Nullable ConfigDescription configDescription) {
        Map<String, @Nullable Object> values = new HashMap<>(configuration.getProperties());
        applyDefaultConfiguration(values, configDescription);
        configuration.setProperties(values);
    }

    /** @throws IllegalArgumentException for a value that a configuration cannot hold */
    public static Map<String, @Nullable Object> normalizeTypes(Map<String, @Nullable Object> configuration) {
        Map<String, @Nullable Object> normalized = new HashMap<>();
        configuration.forEach((name, value) -> {
            if (!OF_THE_COMPONENT.contains(name)) {
                normalized.put(name, value == null ? null : normalizeType(value, null));
            }
        });
        return normalized;
    }

    /**
     * The values in the types that the descriptions give; the first description that knows a name decides.
     *
     * @throws IllegalArgumentException without descriptions
     */
    public static Map<String, @Nullable Object> normalizeTypes(
            Map<String, @Nullable Object> configuration, List<ConfigDescription> configDescriptions) {
        if (configDescriptions.isEmpty()) {
            throw new IllegalArgumentException("Config description must not be empty.");
        }
        Map<String, ConfigDescriptionParameter> parameters = new HashMap<>();
        for (ConfigDescription description : configDescriptions) {
            description.toParametersMap().forEach(parameters::putIfAbsent);
        }
        Map<String, @Nullable Object> normalized = new HashMap<>();
        configuration.forEach((name, value) -> {
            if (!OF_THE_COMPONENT.contains(name)) {
                @Nullable ConfigDescriptionParameter parameter = parameters.get(name);
                normalized.put(name, value == null ? null : normalizeType(value, parameter));
            }
        });
        return normalized;
    }

    public static @Nullable Object normalizeType(@Nullable Object value) {
        return normalizeType(value, null);
    }

    /**
     * The value in the type that the parameter has; unchanged where that cannot be. Without a parameter numbers
     * become {@link BigDecimal}.
     *
     * @throws IllegalArgumentException without a parameter, for a value that a configuration cannot hold
     */
    public static @Nullable Object normalizeType(
            @Nullable Object value, @Nullable ConfigDescriptionParameter configDescriptionParameter) {
        if (configDescriptionParameter == null) {
            return NormalForm.of(value);
        }
        Type type = configDescriptionParameter.getType();
        return configDescriptionParameter.isMultiple() ? NormalForm.listOf(value, type) : NormalForm.of(value, type);
    }

    /** Replaces {@code ${ENV:NAME}} in text and lists by the variable's value. */
    public static Object resolveVariables(Object value) throws IllegalArgumentException {
        if (value instanceof Collection) {
            return ((Collection<?>) value)
                    .stream().map(ConfigUtil::resolveVariables).collect(Collectors.toList());
        }
        return value instanceof String
                ? VARIABLE.matcher((String) value)
                        .replaceAll(found -> Matcher.quoteReplacement(variable(found.group(1))))
                : value;
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalArgumentException("Could not resolve environment variable '" + name + "'!");
        }
        return value;
    }

    /** Replaces the variables in all values. */
    public static Map<String, @Nullable Object> resolveVariables(Map<String, @Nullable Object> configuration)
            throws IllegalArgumentException {
        Map<String, @Nullable Object> resolved = new HashMap<>();
        configuration.forEach((name, value) -> resolved.put(name, value == null ? null : resolveVariables(value)));
        return resolved;
    }

    /** Replaces the variables in all values; the configuration itself stays as it is. */
    public static Configuration resolveVariables(Configuration configuration) throws IllegalArgumentException {
        return new Configuration(resolveVariables(configuration.getProperties()));
    }
}

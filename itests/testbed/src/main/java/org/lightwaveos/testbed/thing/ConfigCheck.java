/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;

/** Holds configurations against their description: required, type, range, pattern and options, in this order. */
final class ConfigCheck {

    private ConfigCheck() {}

    /**
     * @param description null if there is none, which fits everything
     * @throws ConfigInvalidException if a parameter breaks its description
     */
    static void check(Map<String, Object> configuration, ConfigDescription description) {
        if (description == null) {
            return;
        }
        Map<String, String> messages = new TreeMap<>();
        for (ConfigDescriptionParameter parameter : description.getParameters()) {
            complaint(parameter, configuration.get(parameter.getName()))
                    .ifPresent(message -> messages.put(parameter.getName(), message));
        }
        if (!messages.isEmpty()) {
            throw new ConfigInvalidException(messages);
        }
    }

    /** Of several values, the first that is wrong. */
    private static Optional<String> complaint(ConfigDescriptionParameter parameter, Object value) {
        return parameter.isMultiple() && value instanceof List<?> values
                ? values.stream()
                        .map(one -> single(parameter, one))
                        .flatMap(Optional::stream)
                        .findFirst()
                : single(parameter, value);
    }

    private static Optional<String> single(ConfigDescriptionParameter parameter, Object value) {
        if (value == null) {
            return parameter.isRequired() ? Optional.of("The parameter is required.") : Optional.empty();
        }
        if (!fitsType(parameter.getType(), value)) {
            return say(
                    "The data type of the value ({0}) does not match with the type declaration ({1}) in the configuration description.",
                    value.getClass(), parameter.getType());
        }
        Optional<String> range = parameter.getType() == Type.BOOLEAN ? Optional.empty() : range(parameter, value);
        if (range.isPresent()) {
            return range;
        }
        if (value instanceof String text && parameter.getPattern() != null && !text.matches(parameter.getPattern())) {
            return say("The value {0} does not match the pattern {1}.", text, parameter.getPattern());
        }
        boolean free = !parameter.getLimitToOptions() || parameter.getOptions().isEmpty();
        if (free
                || parameter.getOptions().stream()
                        .anyMatch(option -> option.getValue().equals(value.toString()))) {
            return Optional.empty();
        }
        return say(
                "The value {0} does not match allowed parameter options. Allowed options are: {1}",
                value, parameter.getOptions());
    }

    private static boolean fitsType(Type type, Object value) {
        return switch (type) {
            case TEXT -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean || value instanceof String;
            case DECIMAL -> number(value).isPresent();
            case INTEGER ->
                number(value)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .isPresent();
        };
    }

    private static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> range(ConfigDescriptionParameter parameter, Object value) {
        boolean text = parameter.getType() == Type.TEXT;
        BigDecimal size = text ? BigDecimal.valueOf(value.toString().length()) : new BigDecimal(value.toString());
        BigDecimal min = parameter.getMinimum();
        if (min != null && size.compareTo(min) < 0) {
            return text
                    ? say("The value must not consist of less than {0} characters.", min)
                    : say("The value must not be less than {0}.", min);
        }
        BigDecimal max = parameter.getMaximum();
        if (max != null && size.compareTo(max) > 0) {
            return text
                    ? say("The value must not consist of more than {0} characters.", max)
                    : say("The value must not be greater than {0}.", max);
        }
        return Optional.empty();
    }

    private static Optional<String> say(String pattern, Object... arguments) {
        return Optional.of(MessageFormat.format(pattern, arguments));
    }
}

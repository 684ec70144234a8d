/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.List;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;

/** Builds a {@link ConfigDescriptionParameter}. */
public class ConfigDescriptionParameterBuilder {

    public static ConfigDescriptionParameterBuilder create(String name, Type type) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withMinimum(BigDecimal min) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withMaximum(BigDecimal max) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withStepSize(BigDecimal step) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withPattern(String pattern) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withReadOnly(Boolean readOnly) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withMultiple(Boolean multiple) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withMultipleLimit(Integer multipleLimit) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withContext(String context) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withRequired(Boolean required) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withDefault(String defaultValue) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withLabel(String label) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withDescription(String description) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withOptions(List<ParameterOption> options) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withAdvanced(Boolean advanced) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withVerify(Boolean verify) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withLimitToOptions(Boolean limitToOptions) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withGroupName(String groupName) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withFilterCriteria(List<FilterCriteria> filterCriteria) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withUnit(String unit) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameterBuilder withUnitLabel(String unitLabel) {
        throw new UnsupportedOperationException();
    }

    public ConfigDescriptionParameter build() throws IllegalArgumentException {
        throw new UnsupportedOperationException();
    }
}

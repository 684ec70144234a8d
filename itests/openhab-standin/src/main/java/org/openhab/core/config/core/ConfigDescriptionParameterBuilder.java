/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;

/** Builds a {@link ConfigDescriptionParameter}. */
public class ConfigDescriptionParameterBuilder {

    final String name;
    final Type type;

    @Nullable
    BigDecimal minimum;

    @Nullable
    BigDecimal maximum;

    @Nullable
    BigDecimal stepSize;

    @Nullable
    String pattern;

    @Nullable
    Boolean readOnly;

    @Nullable
    Boolean multiple;

    @Nullable
    Integer multipleLimit;

    @Nullable
    String context;

    @Nullable
    Boolean required;

    @Nullable
    String defaultValue;

    @Nullable
    String label;

    @Nullable
    String groupName;

    @Nullable
    Boolean limitToOptions;

    @Nullable
    Boolean advanced;

    @Nullable
    String description;

    List<ParameterOption> options = List.of();
    List<FilterCriteria> filterCriteria = List.of();

    @Nullable
    String unit;

    @Nullable
    String unitLabel;

    @Nullable
    Boolean verify;

    private ConfigDescriptionParameterBuilder(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    public static ConfigDescriptionParameterBuilder create(String name, Type type) {
        return new ConfigDescriptionParameterBuilder(name, type);
    }

    public ConfigDescriptionParameterBuilder withMinimum(BigDecimal min) {
        this.minimum = min;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMaximum(BigDecimal max) {
        this.maximum = max;
        return this;
    }

    public ConfigDescriptionParameterBuilder withStepSize(BigDecimal step) {
        this.stepSize = step;
        return this;
    }

    public ConfigDescriptionParameterBuilder withPattern(String pattern) {
        this.pattern = pattern;
        return this;
    }

    public ConfigDescriptionParameterBuilder withReadOnly(Boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMultiple(Boolean multiple) {
        this.multiple = multiple;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMultipleLimit(Integer multipleLimit) {
        this.multipleLimit = multipleLimit;
        return this;
    }

    public ConfigDescriptionParameterBuilder withContext(String context) {
        this.context = context;
        return this;
    }

    public ConfigDescriptionParameterBuilder withRequired(Boolean required) {
        this.required = required;
        return this;
    }

    public ConfigDescriptionParameterBuilder withDefault(String defaultValue) {
        this.defaultValue = defaultValue;
        return this;
    }

    public ConfigDescriptionParameterBuilder withLabel(String label) {
        this.label = label;
        return this;
    }

    public ConfigDescriptionParameterBuilder withGroupName(String groupName) {
        this.groupName = groupName;
        return this;
    }

    public ConfigDescriptionParameterBuilder withLimitToOptions(Boolean limitToOptions) {
        this.limitToOptions = limitToOptions;
        return this;
    }

    public ConfigDescriptionParameterBuilder withAdvanced(Boolean advanced) {
        this.advanced = advanced;
        return this;
    }

    public ConfigDescriptionParameterBuilder withDescription(String description) {
        this.description = description;
        return this;
    }

    public ConfigDescriptionParameterBuilder withOptions(List<ParameterOption> options) {
        this.options = List.copyOf(options);
        return this;
    }

    public ConfigDescriptionParameterBuilder withFilterCriteria(List<FilterCriteria> filterCriteria) {
        this.filterCriteria = List.copyOf(filterCriteria);
        return this;
    }

    public ConfigDescriptionParameterBuilder withUnit(String unit) {
        this.unit = unit;
        return this;
    }

    public ConfigDescriptionParameterBuilder withUnitLabel(String unitLabel) {
        this.unitLabel = unitLabel;
        return this;
    }

    public ConfigDescriptionParameterBuilder withVerify(Boolean verify) {
        this.verify = verify;
        return this;
    }

    /** @throws IllegalArgumentException without a name, or for a unit on anything but a number */
    public ConfigDescriptionParameter build() throws IllegalArgumentException {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name must neither be null nor empty!");
        }
        boolean number = type == Type.INTEGER || type == Type.DECIMAL;
        if (!number && (unit != null || unitLabel != null)) {
            throw new IllegalArgumentException(
                    "Unit or unit label must only be set for integer or decimal configuration parameters");
        }
        return new ConfigDescriptionParameter(copy());
    }

    private ConfigDescriptionParameterBuilder copy() {
        ConfigDescriptionParameterBuilder copy = create(name, type);
        copy.minimum = minimum;
        copy.maximum = maximum;
        copy.stepSize = stepSize;
        copy.pattern = pattern;
        copy.readOnly = readOnly;
        copy.multiple = multiple;
        copy.multipleLimit = multipleLimit;
        copy.context = context;
        copy.required = required;
        copy.defaultValue = defaultValue;
        copy.label = label;
        copy.groupName = groupName;
        copy.limitToOptions = limitToOptions;
        copy.advanced = advanced;
        copy.description = description;
        copy.options = options;
        copy.filterCriteria = filterCriteria;
        copy.unit = unit;
        copy.unitLabel = unitLabel;
        copy.verify = verify;
        return copy;
    }
}

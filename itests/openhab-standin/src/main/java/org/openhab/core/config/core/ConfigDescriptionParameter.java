/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** One parameter of a configuration: its type, its limits and its texts. Immutable. */
@NonNullByDefault
public class ConfigDescriptionParameter {

    private final ConfigDescriptionParameterBuilder parts;

    /** A text without a name, for deserialisation only. */
    public ConfigDescriptionParameter() {
        this(ConfigDescriptionParameterBuilder.create("", Type.TEXT));
    }

    /** Takes the builder over: it must not be changed any more. */
    ConfigDescriptionParameter(ConfigDescriptionParameterBuilder parts) {
        this.parts = parts;
    }

    public String getName() {
        return parts.name;
    }

    public Type getType() {
        return parts.type;
    }

    public @Nullable BigDecimal getMinimum() {
        return parts.minimum;
    }

    public @Nullable BigDecimal getMaximum() {
        return parts.maximum;
    }

    public @Nullable BigDecimal getStepSize() {
        return parts.stepSize;
    }

    public @Nullable String getPattern() {
        return parts.pattern;
    }

    public boolean isReadOnly() {
        return Boolean.TRUE.equals(parts.readOnly);
    }

    /** Whether it takes a list of values. */
    public boolean isMultiple() {
        return Boolean.TRUE.equals(parts.multiple);
    }

    /** The length of the list at most. */
    public @Nullable Integer getMultipleLimit() {
        return parts.multipleLimit;
    }

    /** What kind of text it is, such as {@code password} or {@code network-address}. */
    public @Nullable String getContext() {
        return parts.context;
    }

    public boolean isRequired() {
        return Boolean.TRUE.equals(parts.required);
    }

    /** The default, as text. */
    public @Nullable String getDefault() {
        return parts.defaultValue;
    }

    public @Nullable String getLabel() {
        return parts.label;
    }

    public @Nullable String getGroupName() {
        return parts.groupName;
    }

    public boolean getLimitToOptions() {
        return !Boolean.FALSE.equals(parts.limitToOptions);
    }

    public boolean isAdvanced() {
        return Boolean.TRUE.equals(parts.advanced);
    }

    public @Nullable String getDescription() {
        return parts.description;
    }

    public List<ParameterOption> getOptions() {
        return parts.options;
    }

    public List<FilterCriteria> getFilterCriteria() {
        return parts.filterCriteria;
    }

    public @Nullable String getUnit() {
        return parts.unit;
    }

    public @Nullable String getUnitLabel() {
        return parts.unitLabel;
    }

    /** Whether a user interface asks again before it is changed. */
    public boolean isVerifyable() {
        return Boolean.TRUE.equals(parts.verify);
    }

    @Override
    public String toString() {
        return "ConfigDescriptionParameter [name=" + getName() + ", type=" + getType() + ", required=" + isRequired()
                + ", default=" + getDefault() + ", options=" + getOptions() + "]";
    }

    /** The type of a parameter's values; integers and decimals are both {@link BigDecimal}. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN
    }
}

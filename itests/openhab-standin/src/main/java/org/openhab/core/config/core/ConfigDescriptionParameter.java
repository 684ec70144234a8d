/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** One parameter of a configuration: its type, its limits and its texts. */
@NonNullByDefault
public class ConfigDescriptionParameter {

    /** DOCINNER */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN;
    }

    public ConfigDescriptionParameter() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public Type getType() {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigDecimal getMinimum() {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigDecimal getMaximum() {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigDecimal getStepSize() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getPattern() {
        throw new UnsupportedOperationException();
    }

    public boolean isReadOnly() {
        throw new UnsupportedOperationException();
    }

    public boolean isMultiple() {
        throw new UnsupportedOperationException();
    }

    public @Nullable Integer getMultipleLimit() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getContext() {
        throw new UnsupportedOperationException();
    }

    public boolean isRequired() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getDefault() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getLabel() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getGroupName() {
        throw new UnsupportedOperationException();
    }

    public boolean getLimitToOptions() {
        throw new UnsupportedOperationException();
    }

    public boolean isAdvanced() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getDescription() {
        throw new UnsupportedOperationException();
    }

    public List<ParameterOption> getOptions() {
        throw new UnsupportedOperationException();
    }

    public List<FilterCriteria> getFilterCriteria() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getUnit() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getUnitLabel() {
        throw new UnsupportedOperationException();
    }

    public boolean isVerifyable() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}

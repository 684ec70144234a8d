/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** How a state is limited and shown. */
@NonNullByDefault
public class StateDescription {

    @Nullable
    protected final BigDecimal minimum;

    @Nullable
    protected final BigDecimal maximum;

    @Nullable
    protected final BigDecimal step;

    @Nullable
    protected final String pattern;

    protected final boolean readOnly;

    protected final List<StateOption> options;

    protected StateDescription(
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal step,
            @Nullable String pattern,
            boolean readOnly,
            @Nullable List<StateOption> options) {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigDecimal getMinimum() {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigDecimal getMaximum() {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigDecimal getStep() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getPattern() {
        throw new UnsupportedOperationException();
    }

    public boolean isReadOnly() {
        throw new UnsupportedOperationException();
    }

    public List<StateOption> getOptions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A state description fragment, as the builder makes it. */
@NonNullByDefault
record StateDescriptionPart(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal step,
        @Nullable String pattern,
        @Nullable Boolean readOnly,
        List<StateOption> options)
        implements StateDescriptionFragment {

    @Override
    public @Nullable BigDecimal getMinimum() {
        return minimum;
    }

    @Override
    public @Nullable BigDecimal getMaximum() {
        return maximum;
    }

    @Override
    public @Nullable BigDecimal getStep() {
        return step;
    }

    @Override
    public @Nullable String getPattern() {
        return pattern;
    }

    @Override
    public @Nullable Boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public @Nullable List<StateOption> getOptions() {
        return options;
    }

    @Override
    public @Nullable StateDescription toStateDescription() {
        return new StateDescription(minimum, maximum, step, pattern, Boolean.TRUE.equals(readOnly), options);
    }
}

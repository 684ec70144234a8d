/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Builds a {@link StateDescriptionFragment}; what is not set stays open. */
@NonNullByDefault
public class StateDescriptionFragmentBuilder {

    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;
    private @Nullable BigDecimal step;
    private @Nullable String pattern;
    private @Nullable Boolean readOnly;
    private @Nullable List<StateOption> options;

    private StateDescriptionFragmentBuilder() {}

    public static StateDescriptionFragmentBuilder create() {
        return new StateDescriptionFragmentBuilder();
    }

    public static StateDescriptionFragmentBuilder create(StateDescriptionFragment fragment) {
        StateDescriptionFragmentBuilder builder = create();
        builder.minimum = fragment.getMinimum();
        builder.maximum = fragment.getMaximum();
        builder.step = fragment.getStep();
        builder.pattern = fragment.getPattern();
        builder.readOnly = fragment.isReadOnly();
        return builder.startingWith(fragment.getOptions());
    }

    public static StateDescriptionFragmentBuilder create(StateDescription legacy) {
        StateDescriptionFragmentBuilder builder = create();
        builder.minimum = legacy.getMinimum();
        builder.maximum = legacy.getMaximum();
        builder.step = legacy.getStep();
        builder.pattern = legacy.getPattern();
        builder.readOnly = legacy.isReadOnly();
        return builder.startingWith(legacy.getOptions());
    }

    private StateDescriptionFragmentBuilder startingWith(@Nullable List<StateOption> known) {
        options = known == null || known.isEmpty() ? null : new ArrayList<>(known);
        return this;
    }

    public StateDescriptionFragment build() {
        return new StateDescriptionPart(
                minimum, maximum, step, pattern, readOnly, options == null ? List.of() : List.copyOf(options));
    }

    public StateDescriptionFragmentBuilder withMaximum(BigDecimal maximum) {
        this.maximum = maximum;
        return this;
    }

    public StateDescriptionFragmentBuilder withMinimum(BigDecimal minimum) {
        this.minimum = minimum;
        return this;
    }

    public StateDescriptionFragmentBuilder withStep(BigDecimal step) {
        this.step = step;
        return this;
    }

    public StateDescriptionFragmentBuilder withPattern(String pattern) {
        this.pattern = pattern;
        return this;
    }

    public StateDescriptionFragmentBuilder withReadOnly(Boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    public StateDescriptionFragmentBuilder withOption(StateOption option) {
        List<StateOption> all = options == null ? new ArrayList<>() : options;
        all.add(option);
        options = all;
        return this;
    }

    /** Replaces all options. */
    public StateDescriptionFragmentBuilder withOptions(List<StateOption> options) {
        this.options = new ArrayList<>(options);
        return this;
    }
}

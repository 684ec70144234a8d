/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds a {@link StateDescriptionFragment}. */
@NonNullByDefault
public class StateDescriptionFragmentBuilder {

    public static StateDescriptionFragmentBuilder create() {
        throw new UnsupportedOperationException();
    }

    public static StateDescriptionFragmentBuilder create(StateDescriptionFragment fragment) {
        throw new UnsupportedOperationException();
    }

    public static StateDescriptionFragmentBuilder create(StateDescription legacy) {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragment build() {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragmentBuilder withMaximum(BigDecimal maximum) {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragmentBuilder withMinimum(BigDecimal minimum) {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragmentBuilder withStep(BigDecimal step) {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragmentBuilder withPattern(String pattern) {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragmentBuilder withReadOnly(Boolean readOnly) {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragmentBuilder withOption(StateOption option) {
        throw new UnsupportedOperationException();
    }

    public StateDescriptionFragmentBuilder withOptions(List<StateOption> options) {
        throw new UnsupportedOperationException();
    }
}

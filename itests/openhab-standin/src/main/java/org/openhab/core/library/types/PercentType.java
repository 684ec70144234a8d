/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;

/** A number from 0 to 100. */
@NonNullByDefault
public class PercentType extends DecimalType {

    public static final PercentType ZERO = /*INIT*/ null;

    public static final PercentType HUNDRED = /*INIT*/ null;

    public PercentType() {
        throw new UnsupportedOperationException();
    }

    public PercentType(int value) {
        throw new UnsupportedOperationException();
    }

    public PercentType(String value) {
        throw new UnsupportedOperationException();
    }

    public PercentType(String value, Locale locale) {
        throw new UnsupportedOperationException();
    }

    public PercentType(BigDecimal value) {
        throw new UnsupportedOperationException();
    }

    public static PercentType valueOf(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        throw new UnsupportedOperationException();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/** A number from 0 to 100, fractions allowed. */
@NonNullByDefault
@SuppressWarnings("serial")
public class PercentType extends DecimalType {

    public static final PercentType ZERO = new PercentType(0);
    public static final PercentType HUNDRED = new PercentType(100);

    public PercentType() {
        this(0);
    }

    /** @throws IllegalArgumentException outside 0 to 100, as the other constructors do */
    public PercentType(int value) {
        this(BigDecimal.valueOf(value));
    }

    public PercentType(String value) {
        this(value, Locale.ENGLISH);
    }

    public PercentType(String value, Locale locale) {
        this(parse(value, locale));
    }

    public PercentType(BigDecimal value) {
        super(value);
        if (value.signum() < 0 || value.compareTo(BIG_DECIMAL_HUNDRED) > 0) {
            throw new IllegalArgumentException("Value must be between 0 and 100");
        }
    }

    public static PercentType valueOf(String value) {
        return new PercentType(value);
    }

    /** As a plain number it is a fraction of 1, with eight digits. */
    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        if (target == DecimalType.class) {
            return target.cast(new DecimalType(value.divide(BIG_DECIMAL_HUNDRED, 8, RoundingMode.UP)));
        }
        if (target == HSBType.class) {
            return target.cast(new HSBType(DecimalType.ZERO, ZERO, this));
        }
        if (target == QuantityType.class) {
            return target.cast(new QuantityType<>(value, Units.PERCENT));
        }
        if (target != null && TwoValued.isOne(target)) {
            return target.cast(TwoValued.convert(value, BIG_DECIMAL_HUNDRED, target));
        }
        return defaultConversion(target);
    }
}

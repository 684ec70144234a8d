/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.IllegalFormatConversionException;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** A plain number. Numbers of different scale are equal: 1 and 1.0. */
@NonNullByDefault
@SuppressWarnings("serial")
public class DecimalType extends Number implements PrimitiveType, State, Command, Comparable<DecimalType> {

    protected static final BigDecimal BIG_DECIMAL_HUNDRED = BigDecimal.valueOf(100);

    public static final DecimalType ZERO = new DecimalType(0);

    protected BigDecimal value;

    public DecimalType() {
        this(BigDecimal.ZERO);
    }

    /** Any number; a quantity gives its bare value. */
    public DecimalType(Number value) {
        this.value = exact(value);
    }

    public DecimalType(String value) {
        this(value, Locale.ENGLISH);
    }

    /** @throws NumberFormatException unless the whole text is a number as the locale writes it */
    public DecimalType(String value, Locale locale) {
        this.value = parse(value, locale);
    }

    static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal) {
            return (BigDecimal) number;
        }
        if (number instanceof DecimalType) {
            return ((DecimalType) number).value;
        }
        if (number instanceof QuantityType) {
            return ((QuantityType<?>) number).toBigDecimal();
        }
        // By way of text, so that a double keeps the digits that it is written with.
        return new BigDecimal(number.toString());
    }

    static BigDecimal parse(String text, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        BigDecimal number = (BigDecimal) format.parseObject(text.toUpperCase(locale), position);
        if (number == null || position.getIndex() < text.length()) {
            throw new NumberFormatException("Invalid BigDecimal value: " + text);
        }
        return number;
    }

    public static DecimalType valueOf(String value) {
        return new DecimalType(value);
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public String toFullString() {
        return value.toPlainString();
    }

    /** Whole numbers may also be formatted with integer conversions such as {@code %d}. */
    @Override
    public String format(String pattern) {
        return formatNumber(pattern, value);
    }

    static String formatNumber(String pattern, BigDecimal number) {
        try {
            return String.format(pattern, number.toBigIntegerExact());
        } catch (ArithmeticException | IllegalFormatConversionException e) {
            // Not whole, or a conversion such as %f: format it as a decimal.
            return String.format(pattern, number);
        }
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof DecimalType && value.compareTo(((DecimalType) obj).value) == 0;
    }

    @Override
    public int compareTo(DecimalType o) {
        return value.compareTo(o.value);
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    protected <T extends State> @Nullable T defaultConversion(@Nullable Class<T> target) {
        return State.super.as(target);
    }

    /** Taken as a fraction: 0 is off and 0 per cent, 1 is on and 100 per cent. */
    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        if (target == PercentType.class) {
            return target.cast(new PercentType(value.multiply(BIG_DECIMAL_HUNDRED)));
        }
        if (target == HSBType.class) {
            return target.cast(
                    new HSBType(ZERO, PercentType.ZERO, new PercentType(value.multiply(BIG_DECIMAL_HUNDRED))));
        }
        if (target == DateTimeType.class) {
            return target.cast(new DateTimeType(value.toString()));
        }
        if (target != null && TwoValued.isOne(target)) {
            return target.cast(TwoValued.convert(value, BigDecimal.ONE, target));
        }
        return defaultConversion(target);
    }
}

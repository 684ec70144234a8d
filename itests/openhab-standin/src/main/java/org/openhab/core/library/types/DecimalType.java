/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** A plain number. */
@NonNullByDefault
public class DecimalType extends Number implements PrimitiveType, State, Command, Comparable<DecimalType> {

    protected static final BigDecimal BIG_DECIMAL_HUNDRED = /*INIT*/ null;

    public static final DecimalType ZERO = /*INIT*/ null;

    protected BigDecimal value;

    public DecimalType() {
        throw new UnsupportedOperationException();
    }

    public DecimalType(Number value) {
        throw new UnsupportedOperationException();
    }

    public DecimalType(String value) {
        throw new UnsupportedOperationException();
    }

    public DecimalType(String value, Locale locale) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toFullString() {
        throw new UnsupportedOperationException();
    }

    public static DecimalType valueOf(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String format(String pattern) {
        throw new UnsupportedOperationException();
    }

    public BigDecimal toBigDecimal() {
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
    public int compareTo(DecimalType o) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double doubleValue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public float floatValue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int intValue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long longValue() {
        throw new UnsupportedOperationException();
    }

    protected <T extends State> @Nullable T defaultConversion(@Nullable Class<T> target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        throw new UnsupportedOperationException();
    }
}

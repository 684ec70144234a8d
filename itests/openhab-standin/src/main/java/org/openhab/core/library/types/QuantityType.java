/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Locale;
import javax.measure.Dimension;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** A number with a unit. */
@NonNullByDefault({
    DefaultLocation.PARAMETER,
    DefaultLocation.RETURN_TYPE,
    DefaultLocation.FIELD,
    DefaultLocation.TYPE_ARGUMENT
})
public class QuantityType<T extends Quantity<T>> extends Number
        implements PrimitiveType, State, Command, Comparable<QuantityType<T>> {

    public static final QuantityType<Dimensionless> ZERO = /*INIT*/ null;

    public static final QuantityType<Dimensionless> ONE = /*INIT*/ null;

    public QuantityType() {
        throw new UnsupportedOperationException();
    }

    public QuantityType(String value) {
        throw new UnsupportedOperationException();
    }

    public QuantityType(String value, Locale locale) {
        throw new UnsupportedOperationException();
    }

    public QuantityType(Number value, Unit<T> unit) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Quantity<T>> QuantityType<T> valueOf(double value, Unit<T> unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    public static QuantityType<? extends Quantity<?>> valueOf(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(QuantityType<T> o) {
        throw new UnsupportedOperationException();
    }

    public Unit<T> getUnit() {
        throw new UnsupportedOperationException();
    }

    public Dimension getDimension() {
        throw new UnsupportedOperationException();
    }

    public @Nullable QuantityType<T> toUnit(Unit<?> targetUnit) {
        throw new UnsupportedOperationException();
    }

    public @Nullable QuantityType<T> toUnit(String targetUnit) {
        throw new UnsupportedOperationException();
    }

    public @Nullable QuantityType<?> toInvertibleUnit(Unit<?> targetUnit) {
        throw new UnsupportedOperationException();
    }

    public @Nullable QuantityType<?> toInvertibleUnit(String targetUnit) {
        throw new UnsupportedOperationException();
    }

    public @Nullable QuantityType<T> toUnitRelative(Unit<T> targetUnit) {
        throw new UnsupportedOperationException();
    }

    public @Nullable QuantityType<T> toUnitRelative(String targetUnit) {
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
    public String format(String pattern) {
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

    @Override
    public float floatValue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public double doubleValue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toFullString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends State> @Nullable U as(@Nullable Class<U> target) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<T> add(QuantityType<T> state) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<T> negate() {
        throw new UnsupportedOperationException();
    }

    public QuantityType<T> subtract(QuantityType<T> state) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<?> multiply(BigDecimal value) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<?> multiply(QuantityType<?> state) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<?> divide(BigDecimal value) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<?> divide(QuantityType<?> state) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<T> offset(QuantityType<T> offset, Unit<T> unit) {
        throw new UnsupportedOperationException();
    }

    public QuantityType<?> inverse() {
        throw new UnsupportedOperationException();
    }
}

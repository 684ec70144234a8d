/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Dimension;
import javax.measure.IncommensurableException;
import javax.measure.Quantity;
import javax.measure.UnconvertibleException;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.quantity.Dimensionless;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;

/** A number with a unit. Equal to any quantity that converts to the same value: 1 m and 100 cm. */
@NonNullByDefault({
    DefaultLocation.PARAMETER,
    DefaultLocation.RETURN_TYPE,
    DefaultLocation.FIELD,
    DefaultLocation.TYPE_ARGUMENT
})
@SuppressWarnings("serial")
public class QuantityType<T extends Quantity<T>> extends Number
        implements PrimitiveType, State, Command, Comparable<QuantityType<T>> {

    /** A number, then a unit with or without a space between; an exponent belongs to the number. */
    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("([+-]?[\\d.,']+(?:[eE][+-]?\\d+)?)\\s*(\\D.*)?", Pattern.DOTALL);

    static {
        // The symbols are known to the format only after these have been loaded.
        Units.getInstance();
        SIUnits.getInstance();
    }

    public static final QuantityType<Dimensionless> ZERO = new QuantityType<>(0, AbstractUnit.ONE);
    public static final QuantityType<Dimensionless> ONE = new QuantityType<>(1, AbstractUnit.ONE);

    private final BigDecimal value;
    private final transient Unit<T> unit;

    @SuppressWarnings("unchecked")
    public QuantityType() {
        this(BigDecimal.ZERO, (Unit<T>) AbstractUnit.ONE);
    }

    public QuantityType(String value) {
        this(value, Locale.ENGLISH);
    }

    /**
     * @throws NumberFormatException where there is no number
     * @throws IllegalArgumentException where the unit is not known
     */
    @SuppressWarnings("unchecked")
    public QuantityType(String value, Locale locale) {
        Matcher parts = NUMBER_AND_UNIT.matcher(value);
        if (!parts.matches()) {
            throw new NumberFormatException("Invalid BigDecimal value: " + value);
        }
        this.value = DecimalType.parse(parts.group(1), locale);
        this.unit = (Unit<T>) (parts.group(2) == null ? AbstractUnit.ONE : parseUnit(parts.group(2), value));
    }

    public QuantityType(Number value, Unit<T> unit) {
        this.value = DecimalType.exact(value);
        this.unit = unit;
    }

    private static Unit<?> parseUnit(String symbol, String whole) {
        try {
            return SimpleUnitFormat.getInstance().parse(symbol.strip());
        } catch (MeasurementParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Invalid Quantity value: " + whole, e);
        }
    }

    public static <T extends Quantity<T>> QuantityType<T> valueOf(double value, Unit<T> unit) {
        return new QuantityType<>(value, unit);
    }

    public static QuantityType<? extends Quantity<?>> valueOf(String value) {
        return new QuantityType<>(value);
    }

    public Unit<T> getUnit() {
        return unit;
    }

    public Dimension getDimension() {
        return unit.getDimension();
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    /** Null where the units do not measure the same. */
    @SuppressWarnings("unchecked")
    public @Nullable QuantityType<T> toUnit(Unit<?> targetUnit) {
        if (targetUnit.equals(unit)) {
            return this;
        }
        try {
            Number converted = unit.getConverterToAny(targetUnit).convert(value);
            return new QuantityType<>(converted, (Unit<T>) targetUnit);
        } catch (UnconvertibleException | IncommensurableException e) {
            return null;
        }
    }

    public @Nullable QuantityType<T> toUnit(String targetUnit) {
        return toUnit(AbstractUnit.parse(targetUnit));
    }

    private @Nullable BigDecimal in(Unit<?> other) {
        QuantityType<T> converted = toUnit(other);
        return converted == null ? null : converted.value;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        if (!(obj instanceof QuantityType)) {
            return false;
        }
        BigDecimal theirs = ((QuantityType<?>) obj).in(unit.getSystemUnit());
        BigDecimal ours = in(unit.getSystemUnit());
        return theirs != null && ours != null && Double.compare(ours.doubleValue(), theirs.doubleValue()) == 0;
    }

    @Override
    public int hashCode() {
        BigDecimal ours = in(unit.getSystemUnit());
        return unit.getDimension().hashCode() * 31 + Double.hashCode(ours == null ? 0 : ours.doubleValue());
    }

    /** @throws IllegalArgumentException for quantities that do not measure the same */
    @Override
    public int compareTo(QuantityType<T> o) {
        BigDecimal theirs = o.in(unit.getSystemUnit());
        BigDecimal ours = in(unit.getSystemUnit());
        if (theirs == null || ours == null) {
            throw new IllegalArgumentException("Can not compare incompatible units.");
        }
        return Double.compare(ours.doubleValue(), theirs.doubleValue());
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public String toFullString() {
        String symbol = AbstractUnit.ONE.equals(unit) ? "" : unit.toString();
        return (value.toPlainString() + " " + symbol).stripTrailing();
    }

    /** {@code %s} is number and unit, {@code %unit%} the unit alone, all else the number. */
    @Override
    public String format(String pattern) {
        if (pattern.contains("%s") || pattern.contains("%S")) {
            return String.format(pattern, toFullString());
        }
        String symbol = Units.PERCENT.equals(unit) ? "%%" : unit.toString();
        return DecimalType.formatNumber(pattern.replace("%unit%", symbol), value);
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public <U extends State> @Nullable U as(@Nullable Class<U> target) {
        if (target == DecimalType.class) {
            return target.cast(new DecimalType(value));
        }
        if (target == PercentType.class) {
            BigDecimal percent = in(Units.PERCENT);
            return percent == null ? null : target.cast(new PercentType(percent));
        }
        if (target == OnOffType.class) {
            boolean known = value.signum() == 0 || Units.PERCENT.equals(unit) || value.compareTo(BigDecimal.ONE) == 0;
            return known ? target.cast(OnOffType.from(value.signum() > 0)) : null;
        }
        if (target != null && TwoValued.isOne(target)) {
            return target.cast(TwoValued.convert(value, BigDecimal.ONE, target));
        }
        return State.super.as(target);
    }

    /** @throws IllegalArgumentException for a quantity that does not measure the same */
    public QuantityType<T> add(QuantityType<T> state) {
        BigDecimal summand = state.in(unit);
        if (summand == null) {
            throw new IllegalArgumentException("Can not add incompatible units.");
        }
        return new QuantityType<>(value.add(summand), unit);
    }

    public QuantityType<T> negate() {
        return new QuantityType<>(value.negate(), unit);
    }

    /** @throws IllegalArgumentException for a quantity that does not measure the same */
    public QuantityType<T> subtract(QuantityType<T> state) {
        return add(state.negate());
    }

    public QuantityType<?> multiply(BigDecimal value) {
        return new QuantityType<>(this.value.multiply(value), unit);
    }
}

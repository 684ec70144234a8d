/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.unit;

import javax.measure.Unit;
import javax.measure.UnitConverter;
import javax.measure.quantity.Angle;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.ElectricPotential;
import javax.measure.quantity.Frequency;
import javax.measure.quantity.Power;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Time;
import javax.measure.spi.SystemOfUnits;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.dimension.DataAmount;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.function.ExpConverter;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.TransformedUnit;

/** Units that all systems of measurement share. */
@NonNullByDefault
public final class Units extends CustomUnits {

    private static final Units SYSTEM = new Units();

    /** From tenths of a decimal logarithm to the ratio. */
    private static final UnitConverter DECIBELS = new ExpConverter(10).concatenate(MultiplyConverter.ofRational(1, 10));

    public static final Unit<Dimensionless> ONE = SYSTEM.with(AbstractUnit.ONE);
    public static final Unit<Dimensionless> PERCENT = SYSTEM.with(tech.units.indriya.unit.Units.PERCENT);
    /** A ratio of powers, as its logarithm. */
    public static final Unit<Dimensionless> DECIBEL = SYSTEM.with(new TransformedUnit<>(AbstractUnit.ONE, DECIBELS));

    public static final Unit<Angle> RADIAN = SYSTEM.with(tech.units.indriya.unit.Units.RADIAN);
    public static final Unit<Angle> DEGREE_ANGLE = SYSTEM.with(new TransformedUnit<>(
            RADIAN, MultiplyConverter.ofPiExponent(1).concatenate(MultiplyConverter.ofRational(1, 180))));
    public static final Unit<Temperature> KELVIN = SYSTEM.with(tech.units.indriya.unit.Units.KELVIN);
    public static final Unit<Time> SECOND = SYSTEM.with(tech.units.indriya.unit.Units.SECOND);
    public static final Unit<Time> MINUTE = SYSTEM.with(tech.units.indriya.unit.Units.MINUTE);
    public static final Unit<Time> HOUR = SYSTEM.with(tech.units.indriya.unit.Units.HOUR);
    public static final Unit<Time> DAY = SYSTEM.with(tech.units.indriya.unit.Units.DAY);
    public static final Unit<Frequency> HERTZ = SYSTEM.with(tech.units.indriya.unit.Units.HERTZ);
    public static final Unit<ElectricCurrent> AMPERE = SYSTEM.with(tech.units.indriya.unit.Units.AMPERE);
    public static final Unit<ElectricPotential> VOLT = SYSTEM.with(tech.units.indriya.unit.Units.VOLT);
    public static final Unit<Power> WATT = SYSTEM.with(tech.units.indriya.unit.Units.WATT);
    public static final Unit<Power> DECIBEL_MILLIWATTS = SYSTEM.with(new TransformedUnit<>(
            "dBm", WATT, WATT, MultiplyConverter.ofRational(1, 1000).concatenate(DECIBELS)));
    public static final Unit<DataAmount> BIT = SYSTEM.with(new AlternateUnit<>(AbstractUnit.ONE, "bit"));
    public static final Unit<DataAmount> BYTE =
            SYSTEM.with(new TransformedUnit<>(BIT, MultiplyConverter.ofRational(8, 1)));

    static {
        SimpleUnitFormat.getInstance().label(DEGREE_ANGLE, "°");
        SimpleUnitFormat.getInstance().label(DECIBEL, "dB");
        SimpleUnitFormat.getInstance().label(DECIBEL_MILLIWATTS, "dBm");
        SimpleUnitFormat.getInstance().label(BIT, "bit");
        SimpleUnitFormat.getInstance().label(BYTE, "B");
    }

    private Units() {}

    @Override
    public String getName() {
        return Units.class.getSimpleName();
    }

    public static SystemOfUnits getInstance() {
        return SYSTEM;
    }
}

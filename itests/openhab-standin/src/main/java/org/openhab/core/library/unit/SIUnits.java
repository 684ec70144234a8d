/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.unit;

import javax.measure.Unit;
import javax.measure.quantity.Area;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Volume;
import javax.measure.spi.SystemOfUnits;
import org.eclipse.jdt.annotation.NonNullByDefault;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.unit.Units;

/** Units of the metric system that the imperial system has others for. */
@NonNullByDefault
public final class SIUnits extends CustomUnits {

    public static final String MEASUREMENT_SYSTEM_NAME = "SI";

    private static final SIUnits SYSTEM = new SIUnits();

    public static final Unit<Temperature> CELSIUS = SYSTEM.with(Units.CELSIUS);
    public static final Unit<Speed> KILOMETRE_PER_HOUR = SYSTEM.with(Units.KILOMETRE_PER_HOUR);
    public static final Unit<Length> METRE = SYSTEM.with(Units.METRE);
    public static final Unit<Mass> KILOGRAM = SYSTEM.with(Units.KILOGRAM);
    public static final Unit<Mass> GRAM = SYSTEM.with(Units.GRAM);
    public static final Unit<Area> SQUARE_METRE = SYSTEM.with(Units.SQUARE_METRE);
    public static final Unit<Volume> CUBIC_METRE = SYSTEM.with(Units.CUBIC_METRE);
    public static final Unit<Pressure> PASCAL = SYSTEM.with(Units.PASCAL);

    static {
        // openHAB writes the degree sign and a C; the library's own symbol is one character that few fonts have.
        SimpleUnitFormat.getInstance().label(CELSIUS, "°C");
        SimpleUnitFormat.getInstance().alias(CELSIUS, "\u2103");
    }

    private SIUnits() {}

    @Override
    public String getName() {
        return MEASUREMENT_SYSTEM_NAME;
    }

    public static SystemOfUnits getInstance() {
        return SYSTEM;
    }
}

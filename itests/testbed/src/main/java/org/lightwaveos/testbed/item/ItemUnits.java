/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import java.util.Map;
import java.util.Optional;
import javax.measure.Unit;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/** The unit that openHAB gives an item of a dimension when its owner names none (metric system). */
final class ItemUnits {

    private static final Map<String, Unit<?>> DEFAULTS = Map.of(
            "Angle", Units.DEGREE_ANGLE,
            "DataAmount", Units.BYTE,
            "Dimensionless", Units.ONE,
            "ElectricCurrent", Units.AMPERE,
            "ElectricPotential", Units.VOLT,
            "Frequency", Units.HERTZ,
            "Power", Units.WATT,
            "Temperature", SIUnits.CELSIUS,
            "Time", Units.SECOND);

    private ItemUnits() {}

    static Optional<Unit<?>> of(String itemType) {
        return ItemType.dimension(itemType).map(DEFAULTS::get);
    }
}

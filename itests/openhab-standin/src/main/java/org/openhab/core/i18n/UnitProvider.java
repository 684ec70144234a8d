/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import java.util.Collection;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.spi.SystemOfUnits;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The units that this openHAB prefers. */
@NonNullByDefault
public interface UnitProvider {

    <T extends Quantity<T>> Unit<T> getUnit(Class<T> dimension) throws IllegalArgumentException;

    SystemOfUnits getMeasurementSystem();

    Collection<Class<? extends Quantity<?>>> getAllDimensions();
}

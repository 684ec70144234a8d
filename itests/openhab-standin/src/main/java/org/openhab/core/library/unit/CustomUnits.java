/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.unit;

import javax.measure.Unit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import tech.units.indriya.AbstractSystemOfUnits;

/** What openHAB's own systems of units share: a list that units are added to while the class is initialised. */
@NonNullByDefault
class CustomUnits extends AbstractSystemOfUnits {

    @Override
    public String getName() {
        return getClass().getSimpleName();
    }

    final <U extends Unit<?>> U with(U unit) {
        units.add(unit);
        return unit;
    }
}

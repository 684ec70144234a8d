/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.unit;

import javax.measure.Unit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import tech.units.indriya.AbstractSystemOfUnits;
import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.DefaultNumberSystem;

/** What openHAB's own systems of units share: a list that units are added to while the class is initialised. */
@NonNullByDefault
class CustomUnits extends AbstractSystemOfUnits {

    static {
        // Left alone, the library asks the context class loader, which on a framework's threads may know nothing of it.
        Calculus.setCurrentNumberSystem(new DefaultNumberSystem());
    }

    @Override
    public String getName() {
        return getClass().getSimpleName();
    }

    final <U extends Unit<?>> U with(U unit) {
        units.add(unit);
        return unit;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.core;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import tech.units.indriya.function.Calculus;

/**
 * Wakes the library of units. It looks for its own arithmetic by the context class loader of whoever comes first, which in openHAB is
 * Equinox' own loader that finds everything; here it would be any.
 */
@Component(service = UnitLibrary.class)
public final class UnitLibrary {

    @Activate
    public UnitLibrary() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Calculus.class.getClassLoader());
        try {
            Calculus.currentNumberSystem();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

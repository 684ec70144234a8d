/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which faults a device has at the moment. Immutable.
 *
 * @param present the faults that are on
 */
public record Faults(Set<Fault> present) {

    public Faults {
        EnumSet<Fault> copy = EnumSet.noneOf(Fault.class);
        copy.addAll(present);
        present = Collections.unmodifiableSet(copy);
    }

    /** Those of a real unit in good health. */
    public static Faults real() {
        EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);
        Arrays.stream(Fault.values()).filter(Fault::isReal).forEach(faults::add);
        return new Faults(faults);
    }

    /** A device as clients wish it were. */
    public static Faults none() {
        return new Faults(Set.of());
    }

    /** Whether the fault is on. */
    public boolean has(Fault fault) {
        return present.contains(fault);
    }

    /** These with one switched on. */
    public Faults with(Fault fault) {
        return set(fault, true);
    }

    /** These with one switched off. */
    public Faults without(Fault fault) {
        return set(fault, false);
    }

    /** These with one switched on or off. */
    public Faults set(Fault fault, boolean on) {
        EnumSet<Fault> next = EnumSet.noneOf(Fault.class);
        next.addAll(present);
        if (on) {
            next.add(fault);
        } else {
            next.remove(fault);
        }
        return new Faults(next);
    }
}

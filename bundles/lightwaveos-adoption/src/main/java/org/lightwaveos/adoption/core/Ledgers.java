/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/** What is known of all parts of one device. */
final class Ledgers {

    private final Map<Part, Ledger> ledgers = new HashMap<>();

    /** The part's ledger; a new one if nothing is known of it. */
    Ledger of(Part part) {
        @Nullable Ledger known = ledgers.get(part);
        if (known == null) {
            known = new Ledger();
            ledgers.put(part, known);
        }
        return known;
    }

    /** The value that the device will have as far as is known; null for unknown. */
    @Nullable
    Integer expected(Part part) {
        @Nullable Ledger known = ledgers.get(part);
        return known == null ? null : known.expected();
    }

    void forget(Predicate<Part> parts) {
        ledgers.keySet().removeIf(parts);
    }

    void forgive() {
        ledgers.values().forEach(Ledger::forgive);
    }

    /** What is wanted has changed. */
    void newGoal(@Nullable Goal old, Goal goal) {
        ledgers.forEach((part, ledger) -> {
            @Nullable Integer before = old == null ? null : old.values().get(part);
            @Nullable Integer after = goal.values().get(part);
            if (after != null && !after.equals(before)) {
                ledger.newGoal();
            }
        });
    }
}

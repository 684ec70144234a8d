/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.EnumMap;
import java.util.Map;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.model.LightField;

/** Which waiting slots travel together. */
final class Batches {

    private Batches() {}

    /** One that must travel alone, if there is any; else all of them. */
    static Map<LightField, Slot<Integer>> next(Map<LightField, Slot<Integer>> waiting) {
        for (Map.Entry<LightField, Slot<Integer>> e : waiting.entrySet()) {
            if (e.getValue().alone()) {
                return Map.of(e.getKey(), e.getValue());
            }
        }
        return waiting;
    }

    static Map<LightField, Integer> values(Map<LightField, Slot<Integer>> batch) {
        Map<LightField, Integer> values = new EnumMap<>(LightField.class);
        batch.forEach((field, slot) -> values.put(field, slot.value));
        return values;
    }
}

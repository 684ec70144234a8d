/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import java.util.List;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.model.ZoneSpan;

/** Something to be done once, of which no value is left to be read back and compared. */
public sealed interface Deed {

    /** Whether it is about the presets whose keeper sleeps until it is woken by REST. */
    default boolean needsWaking() {
        return false;
    }

    /** Loads a built-in zone preset, 0..4. Never answered. */
    record LoadBuiltInZones(int preset) implements Deed {}

    /** Lays the zones out anew. */
    record LayZonesOut(List<ZoneSpan> spans) implements Deed {

        public LayZonesOut {
            spans = List.copyOf(spans);
        }
    }

    /** Keeps the present light or zones in a slot. */
    record SavePreset(PresetKind kind, int slot, String name) implements Deed {

        @Override
        public boolean needsWaking() {
            return kind == PresetKind.EFFECT;
        }
    }

    /** Shows what is in a slot. */
    record LoadPreset(PresetKind kind, int slot) implements Deed {

        @Override
        public boolean needsWaking() {
            return kind == PresetKind.EFFECT;
        }
    }

    /** Empties a slot. */
    record DeletePreset(PresetKind kind, int slot) implements Deed {

        @Override
        public boolean needsWaking() {
            return kind == PresetKind.EFFECT;
        }
    }

    /** Keeps the edge mixer over a power cut. */
    record SaveEdgeMixer() implements Deed {}

    /** Keeps colour correction over a power cut. */
    record SaveColourCorrection() implements Deed {}
}

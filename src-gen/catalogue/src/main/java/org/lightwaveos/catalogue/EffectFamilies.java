/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The families of effects, by number (device facts, appendix A).
 *
 * <p>Generated from {@code src-gen/facts/effect-families.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class EffectFamilies {

    private static final List<EffectFamily> ALL = rows();
    private static final Map<Integer, EffectFamily> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EffectFamily::id, Function.identity()));

    private EffectFamilies() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<EffectFamily> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<EffectFamily> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<EffectFamily> rows() {
        List<EffectFamily> rows = new ArrayList<>(31);
        fill1(rows);
        fill2(rows);
        return List.copyOf(rows);
    }

    private static void fill1(List<EffectFamily> rows) {
        rows.add(new EffectFamily(1, "Core / Classic"));
        rows.add(new EffectFamily(2, "LGP Interference"));
        rows.add(new EffectFamily(3, "LGP Geometric"));
        rows.add(new EffectFamily(4, "LGP Advanced Optical"));
        rows.add(new EffectFamily(5, "LGP Organic"));
        rows.add(new EffectFamily(6, "LGP Quantum"));
        rows.add(new EffectFamily(7, "LGP Colour Mixing"));
        rows.add(new EffectFamily(8, "LGP Novel Physics"));
        rows.add(new EffectFamily(9, "LGP Chromatic"));
        rows.add(new EffectFamily(10, "Audio Reactive"));
        rows.add(new EffectFamily(11, "Perlin Reactive"));
        rows.add(new EffectFamily(12, "Perlin Ambient"));
        rows.add(new EffectFamily(13, "Perlin Backend Test"));
        rows.add(new EffectFamily(14, "Enhanced Audio-Reactive"));
        rows.add(new EffectFamily(15, "Diagnostic"));
        rows.add(new EffectFamily(16, "Palette Auto-Cycle"));
        rows.add(new EffectFamily(17, "ES v1.1 Reference"));
        rows.add(new EffectFamily(18, "ES Tuned"));
        rows.add(new EffectFamily(19, "SensoryBridge Reference"));
        rows.add(new EffectFamily(20, "Beat Pulse Family"));
        rows.add(new EffectFamily(21, "Transport / Parity"));
        rows.add(new EffectFamily(22, "Holographic Variants"));
        rows.add(new EffectFamily(23, "Reaction Diffusion"));
        rows.add(new EffectFamily(24, "Shape Bangers Pack"));
        rows.add(new EffectFamily(25, "Holy Shit Bangers Pack"));
        rows.add(new EffectFamily(26, "Experimental Audio Pack"));
        rows.add(new EffectFamily(27, "Showpiece Pack 3"));
        rows.add(new EffectFamily(28, "5-Layer Audio-Reactive Variants"));
        rows.add(new EffectFamily(29, "Node Composer Generated"));
        rows.add(new EffectFamily(30, "Onset-Driven"));
    }

    private static void fill2(List<EffectFamily> rows) {
        rows.add(new EffectFamily(31, "Gradient Field"));
    }
}

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
 * The palettes of the firmware, by id (device facts, section 4.3 and appendix B).
 *
 * <p>Generated from {@code src-gen/facts/palettes.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class Palettes {

    private static final List<Palette> ALL = rows();
    private static final Map<Integer, Palette> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Palette::id, Function.identity()));

    private Palettes() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<Palette> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<Palette> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<Palette> rows() {
        List<Palette> rows = new ArrayList<>(75);
        fill1(rows);
        fill2(rows);
        fill3(rows);
        return List.copyOf(rows);
    }

    private static void fill1(List<Palette> rows) {
        rows.add(new Palette(0, "Sunset Real", "Artistic", true, false, false, true, false, false, 120, 255));
        rows.add(new Palette(1, "Rivendell", "Artistic", false, true, true, false, false, false, 80, 255));
        rows.add(new Palette(2, "Ocean Breeze 036", "Artistic", false, true, true, false, false, false, 90, 255));
        rows.add(new Palette(3, "RGI 15", "Artistic", false, true, false, true, false, false, 120, 255));
        rows.add(new Palette(4, "Retro 2", "Artistic", true, false, false, true, false, false, 110, 255));
        rows.add(new Palette(5, "Analogous 1", "Artistic", false, true, false, true, false, false, 130, 255));
        rows.add(new Palette(6, "Pink Splash 08", "Artistic", true, false, false, true, false, false, 140, 255));
        rows.add(new Palette(7, "Coral Reef", "Artistic", false, true, true, false, false, false, 120, 255));
        rows.add(new Palette(8, "Ocean Breeze 068", "Artistic", false, true, true, false, false, false, 90, 255));
        rows.add(new Palette(9, "Pink Splash 07", "Artistic", true, false, false, true, false, false, 160, 255));
        rows.add(new Palette(10, "Vintage 01", "Artistic", true, false, true, false, false, false, 90, 255));
        rows.add(new Palette(11, "Departure", "Artistic", true, false, false, true, false, true, 160, 200));
        rows.add(new Palette(12, "Landscape 64", "Artistic", false, true, true, false, false, false, 110, 255));
        rows.add(new Palette(13, "Landscape 33", "Artistic", true, false, true, false, false, false, 90, 255));
        rows.add(new Palette(14, "Rainbow Sherbet", "Artistic", true, false, false, true, false, false, 170, 230));
        rows.add(new Palette(15, "GR65 Hult", "Artistic", false, true, false, true, false, false, 140, 255));
        rows.add(new Palette(16, "GR64 Hult", "Artistic", false, true, true, false, false, false, 100, 255));
        rows.add(new Palette(17, "GMT Dry Wet", "Artistic", false, true, true, false, false, false, 130, 255));
        rows.add(new Palette(18, "IB Jul01", "Artistic", true, false, false, true, false, false, 140, 255));
        rows.add(new Palette(19, "Vintage 57", "Artistic", true, false, true, false, false, false, 110, 255));
        rows.add(new Palette(20, "IB15", "Artistic", true, false, false, true, false, false, 140, 255));
        rows.add(new Palette(21, "Fuschia 7", "Artistic", false, true, false, true, false, false, 150, 255));
        rows.add(new Palette(22, "Emerald Dragon", "Artistic", false, true, false, true, false, false, 130, 255));
        rows.add(new Palette(23, "Lava", "Artistic", true, false, false, true, false, true, 180, 180));
        rows.add(new Palette(24, "Fire", "Artistic", true, false, false, true, false, true, 200, 160));
        rows.add(new Palette(25, "Colorful", "Artistic", false, true, false, true, false, false, 170, 230));
        rows.add(new Palette(26, "Magenta Evening", "Artistic", true, false, false, true, false, false, 130, 255));
        rows.add(new Palette(27, "Pink Purple", "Artistic", false, true, false, true, false, false, 150, 230));
        rows.add(new Palette(28, "Autumn 19", "Artistic", true, false, true, false, false, false, 110, 255));
        rows.add(new Palette(29, "Blue Magenta White", "Artistic", false, true, false, true, false, true, 200, 180));
    }

    private static void fill2(List<Palette> rows) {
        rows.add(new Palette(30, "Black Magenta Red", "Artistic", true, false, false, true, false, false, 140, 255));
        rows.add(new Palette(31, "Red Magenta Yellow", "Artistic", true, false, false, true, false, false, 160, 255));
        rows.add(new Palette(32, "Blue Cyan Yellow", "Artistic", false, true, false, true, false, false, 180, 230));
        rows.add(new Palette(33, "Vik", "Scientific", true, true, true, false, true, true, 170, 220));
        rows.add(new Palette(34, "Tokyo", "Scientific", false, true, true, false, true, false, 150, 255));
        rows.add(new Palette(35, "Roma", "Scientific", true, true, true, false, true, false, 160, 255));
        rows.add(new Palette(36, "Oleron", "Scientific", true, true, true, false, true, true, 170, 220));
        rows.add(new Palette(37, "Lisbon", "Scientific", false, true, true, false, true, false, 120, 230));
        rows.add(new Palette(38, "La Jolla", "Scientific", true, false, true, false, true, true, 160, 230));
        rows.add(new Palette(39, "Hawaii", "Scientific", true, true, true, false, true, false, 170, 230));
        rows.add(new Palette(40, "Devon", "Scientific", false, true, true, false, true, true, 180, 220));
        rows.add(new Palette(41, "Cork", "Scientific", false, true, true, false, true, true, 170, 220));
        rows.add(new Palette(42, "Broc", "Scientific", false, true, true, false, true, true, 160, 220));
        rows.add(new Palette(43, "Berlin", "Scientific", true, true, true, false, true, false, 140, 230));
        rows.add(new Palette(44, "Bamako", "Scientific", true, false, true, false, true, false, 160, 255));
        rows.add(new Palette(45, "Acton", "Scientific", false, true, true, false, true, false, 170, 230));
        rows.add(new Palette(46, "Batlow", "Scientific", true, true, true, false, true, false, 170, 230));
        rows.add(new Palette(47, "Bilbao", "Scientific", true, false, true, false, true, true, 170, 230));
        rows.add(new Palette(48, "Buda", "Scientific", true, false, true, false, true, true, 170, 230));
        rows.add(new Palette(49, "Davos", "Scientific", false, true, true, false, true, true, 170, 220));
        rows.add(new Palette(50, "GrayC", "Scientific", false, false, true, false, true, true, 160, 220));
        rows.add(new Palette(51, "Imola", "Scientific", false, true, true, false, true, false, 160, 230));
        rows.add(new Palette(52, "La Paz", "Scientific", false, true, true, false, true, true, 160, 230));
        rows.add(new Palette(53, "Nuuk", "Scientific", false, true, true, false, true, true, 160, 230));
        rows.add(new Palette(54, "Oslo", "Scientific", false, true, true, false, true, true, 170, 220));
        rows.add(new Palette(55, "Tofino", "Scientific", false, true, true, false, true, false, 140, 230));
        rows.add(new Palette(56, "Turku", "Scientific", true, false, true, false, true, true, 160, 230));
        rows.add(new Palette(57, "Viridis", "LGP-Optimized", false, true, false, false, true, false, 160, 255));
        rows.add(new Palette(58, "Plasma", "LGP-Optimized", true, false, false, true, true, false, 150, 255));
        rows.add(new Palette(59, "Inferno", "LGP-Optimized", true, false, false, true, true, false, 140, 240));
    }

    private static void fill3(List<Palette> rows) {
        rows.add(new Palette(60, "Magma", "LGP-Optimized", true, false, true, false, true, false, 130, 240));
        rows.add(new Palette(61, "Cubhelix", "LGP-Optimized", false, false, true, false, true, false, 150, 255));
        rows.add(new Palette(62, "Abyss", "LGP-Optimized", false, true, true, false, true, false, 80, 255));
        rows.add(new Palette(63, "Bathy", "LGP-Optimized", false, true, true, false, true, false, 100, 255));
        rows.add(new Palette(64, "Ocean", "LGP-Optimized", false, true, true, false, true, false, 110, 255));
        rows.add(new Palette(65, "Nighttime", "LGP-Optimized", false, true, true, false, true, false, 70, 255));
        rows.add(new Palette(66, "Seafloor", "LGP-Optimized", false, true, true, false, true, false, 100, 255));
        rows.add(new Palette(67, "IBCSO", "LGP-Optimized", false, true, true, false, true, false, 90, 255));
        rows.add(new Palette(68, "Copper", "LGP-Optimized", true, false, true, false, true, false, 140, 200));
        rows.add(new Palette(69, "Hot", "LGP-Optimized", true, false, false, true, true, false, 180, 200));
        rows.add(new Palette(70, "Cool", "LGP-Optimized", false, true, false, true, true, false, 180, 220));
        rows.add(new Palette(71, "Earth", "LGP-Optimized", true, false, true, false, true, false, 140, 220));
        rows.add(new Palette(72, "Sealand", "LGP-Optimized", false, true, true, false, true, false, 130, 220));
        rows.add(new Palette(73, "Split", "LGP-Optimized", true, true, true, false, true, false, 140, 200));
        rows.add(new Palette(74, "Red2Green", "LGP-Optimized", true, false, false, true, true, false, 160, 200));
    }
}

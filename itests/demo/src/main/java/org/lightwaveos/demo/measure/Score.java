/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The endless series of commands for one device, or for a group that shares its light: every channel in turn, each time
 * another value than the last.
 */
final class Score {
    // Whole percents whose raw value is the same however halves are rounded.
    private static final int[] PERCENTS = {23, 61, 84, 37, 52, 76, 41, 68};
    // Degrees that give the same raw value whether a turn has 255 or 256 steps. None is the hue at boot.
    private static final int[] DEGREES = {90, 225, 45, 270, 135, 315};
    private static final int[] SPEEDS = {35, 72, 50, 88, 20};

    private static final Map<String, String> PERCENT_CHANNELS = percentChannels();

    private final List<String> effects;
    private final List<String> palettes;
    private final Set<String> without;
    private final int offset;

    /**
     * @param effects effect ids that the device has, as openHAB offers them; at least two
     * @param palettes palette ids, likewise
     * @param without channels that are left out, by id
     * @param offset where in the series this device starts, so that devices do not do the same at the same time
     */
    Score(List<String> effects, List<String> palettes, Set<String> without, int offset) {
        if (effects.size() < 2 || palettes.size() < 2) {
            throw new IllegalArgumentException("openHAB offers " + effects.size() + " effects and " + palettes.size()
                    + " palettes; two are needed");
        }
        this.effects = effects;
        this.palettes = palettes;
        this.without = Set.copyOf(without);
        this.offset = offset;
    }

    private static Map<String, String> percentChannels() {
        Map<String, String> keys = new LinkedHashMap<>();
        // The two that the device takes by HTTP stand apart: closer together they would wait for one another (5/s).
        keys.put("trails", "fadeAmount");
        for (String key : List.of("brightness", "intensity", "saturation", "complexity", "variation", "mood")) {
            keys.put(key, key);
        }
        return keys;
    }

    /** The n-th command, from 0. */
    Stroke stroke(int n) {
        List<Stroke> round = round((n + offset) / channels());
        return round.get((n + offset) % channels());
    }

    /** How many commands a round has. */
    int channels() {
        return round(0).size();
    }

    private List<Stroke> round(int number) {
        List<Stroke> round = new ArrayList<>();
        // The first entry of each list may be what the device shows at boot, so the series starts with the second.
        round.add(choice("effect", "effectId", effects, number + 1));
        round.add(number("speed", "speed", SPEEDS[number % SPEEDS.length]));
        round.add(choice("palette", "paletteId", palettes, number + 1));
        int degrees = DEGREES[number % DEGREES.length];
        round.add(new Stroke("hue", degrees + " °", "hue", Math.round(degrees * 256 / 360f)));
        int percent = PERCENTS[number % PERCENTS.length];
        PERCENT_CHANNELS.forEach((channel, key) ->
                round.add(new Stroke(channel, String.valueOf(percent), key, Math.round(percent * 2.55f))));
        round.removeIf(stroke -> without.contains(stroke.channelId()));
        return round;
    }

    private static Stroke choice(String channel, String key, List<String> ids, int index) {
        String id = ids.get(index % ids.size());
        return new Stroke(channel, id, key, Integer.parseInt(id));
    }

    private static Stroke number(String channel, String key, int value) {
        return new Stroke(channel, String.valueOf(value), key, value);
    }
}

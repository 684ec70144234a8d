/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.light.ZoneLight;

/**
 * A group's light as text, for storage: {@code effect=256 palette=0 ... zone0=256,0,255,15,0}. Whatever is missing, damaged
 * or of a later version reads as on a unit that has just been started. A transition is over by the next start: left out.
 */
final class LightText {

    private static final Pattern FIELD = Pattern.compile("(\\w+)=(\\d{1,6}(?:,\\d{1,6})*)");

    private final Map<String, int[]> fields = new HashMap<>();

    private LightText(String text) {
        for (Matcher matcher = FIELD.matcher(text); matcher.find(); ) {
            fields.put(matcher.group(1), numbers(matcher.group(2)));
        }
    }

    static String write(GroupLight light) {
        VisualParameters visual = light.visual();
        List<String> parts = new ArrayList<>(List.of(
                "effect=" + light.effect().value(),
                "palette=" + light.palette().value(),
                "brightness=" + light.brightness().value(),
                "speed=" + light.speed().value(),
                "hue=" + light.hue().value(),
                "intensity=" + visual.intensity().value(),
                "saturation=" + visual.saturation().value(),
                "complexity=" + visual.complexity().value(),
                "variation=" + visual.variation().value(),
                "zoneMode=" + bit(light.zoneMode()),
                "zoneCount=" + light.zoneCount().value()));
        for (int i = 0; i < GroupLight.ZONES; i++) {
            ZoneLight zone = light.zone(new ZoneId(i));
            parts.add("zone" + i + "=" + zone.effect().value() + ","
                    + zone.palette().value() + "," + zone.brightness().value() + ","
                    + zone.speed().value() + "," + bit(zone.enabled()));
        }
        return parts.stream().collect(Collectors.joining(" "));
    }

    static GroupLight read(String text) {
        return new LightText(text).light();
    }

    private GroupLight light() {
        GroupLight initial = GroupLight.INITIAL;
        VisualParameters visual = initial.visual();
        List<ZoneLight> zones = new ArrayList<>();
        for (int i = 0; i < GroupLight.ZONES; i++) {
            zones.add(zone("zone" + i, initial.zone(new ZoneId(i))));
        }
        return new GroupLight(
                effect(number("effect", 0), initial.effect()),
                palette(number("palette", 0), initial.palette()),
                level(number("brightness", 0), initial.brightness()),
                speed(number("speed", 0), initial.speed()),
                level(number("hue", 0), initial.hue()),
                new VisualParameters(
                        level(number("intensity", 0), visual.intensity()),
                        level(number("saturation", 0), visual.saturation()),
                        level(number("complexity", 0), visual.complexity()),
                        level(number("variation", 0), visual.variation())),
                number("zoneMode", 0) == 1,
                ZoneCount.accepts(number("zoneCount", 0)) ? new ZoneCount(number("zoneCount", 0)) : initial.zoneCount(),
                zones,
                TransitionState.NONE);
    }

    private ZoneLight zone(String name, ZoneLight initial) {
        return new ZoneLight(
                effect(number(name, 0), initial.effect()),
                palette(number(name, 1), initial.palette()),
                level(number(name, 2), initial.brightness()),
                speed(number(name, 3), initial.speed()),
                number(name, 4) == 1);
    }

    private static EffectId effect(int value, EffectId otherwise) {
        return EffectId.accepts(value) ? new EffectId(value) : otherwise;
    }

    private static PaletteId palette(int value, PaletteId otherwise) {
        return PaletteId.accepts(value) ? new PaletteId(value) : otherwise;
    }

    private static Level level(int value, Level otherwise) {
        return Level.accepts(value) ? new Level(value) : otherwise;
    }

    private static Speed speed(int value, Speed otherwise) {
        return Speed.accepts(value) ? new Speed(value) : otherwise;
    }

    /** -1, which no field accepts, where there is none. */
    private int number(String name, int index) {
        int @Nullable [] numbers = fields.get(name);
        return numbers == null || index >= numbers.length ? -1 : numbers[index];
    }

    private static int[] numbers(String text) {
        return Pattern.compile(",")
                .splitAsStream(text)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The whole light of a group at one moment. Two lights are equal when a person could not tell them apart and no member
 * has anything left to do to get from one to the other.
 *
 * @param zones always three, whatever the count in use
 */
public record GroupLight(
        EffectId effect,
        PaletteId palette,
        Level brightness,
        Speed speed,
        Level hue,
        VisualParameters visual,
        boolean zoneMode,
        ZoneCount zoneCount,
        List<ZoneLight> zones,
        TransitionState transition) {

    /** Zones in every state message, used or not (sync protocol, section 1). */
    public static final int ZONES = 3;

    /** The light of a unit that has just been started (vectors README). */
    public static final GroupLight INITIAL = new GroupLight(
            new EffectId(256),
            new PaletteId(0),
            new Level(128),
            new Speed(15),
            new Level(0),
            VisualParameters.INITIAL,
            false,
            new ZoneCount(1),
            List.of(ZoneLight.INITIAL, ZoneLight.INITIAL, ZoneLight.INITIAL),
            TransitionState.NONE);

    /** @throws IllegalArgumentException if there are not exactly three zones */
    public GroupLight {
        zones = List.copyOf(zones);
        Range.check("number of zones", zones.size(), ZONES, ZONES);
    }

    public ZoneLight zone(ZoneId id) {
        return zones.get(id.value());
    }

    public GroupLight withEffect(EffectId value) {
        return new GroupLight(value, palette, brightness, speed, hue, visual, zoneMode, zoneCount, zones, transition);
    }

    public GroupLight withPalette(PaletteId value) {
        return new GroupLight(effect, value, brightness, speed, hue, visual, zoneMode, zoneCount, zones, transition);
    }

    public GroupLight withBrightness(Level value) {
        return new GroupLight(effect, palette, value, speed, hue, visual, zoneMode, zoneCount, zones, transition);
    }

    public GroupLight withSpeed(Speed value) {
        return new GroupLight(effect, palette, brightness, value, hue, visual, zoneMode, zoneCount, zones, transition);
    }

    public GroupLight withHue(Level value) {
        return new GroupLight(
                effect, palette, brightness, speed, value, visual, zoneMode, zoneCount, zones, transition);
    }

    public GroupLight withVisual(VisualParameters value) {
        return new GroupLight(effect, palette, brightness, speed, hue, value, zoneMode, zoneCount, zones, transition);
    }

    public GroupLight withZoneMode(boolean on, ZoneCount count) {
        return new GroupLight(effect, palette, brightness, speed, hue, visual, on, count, zones, transition);
    }

    /** This light with one zone changed. */
    public GroupLight withZone(ZoneId id, UnaryOperator<ZoneLight> change) {
        List<ZoneLight> next = new ArrayList<>(zones);
        next.set(id.value(), change.apply(zone(id)));
        return new GroupLight(effect, palette, brightness, speed, hue, visual, zoneMode, zoneCount, next, transition);
    }

    public GroupLight withTransition(TransitionState value) {
        return new GroupLight(effect, palette, brightness, speed, hue, visual, zoneMode, zoneCount, zones, value);
    }
}

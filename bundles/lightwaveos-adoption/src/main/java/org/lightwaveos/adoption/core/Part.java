/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.peer.light.GroupLight;

/** One thing of a light that a group and a device both have, each with a value that is a whole number. */
public sealed interface Part {

    /** A field of the whole light. */
    record Light(LightField field) implements Part {}

    /** Whether there are zones, 0 or 1. */
    record ZoneMode() implements Part {}

    /** How many there are. */
    record ZoneCount() implements Part {}

    /**
     * A field of one zone.
     *
     * @param zone from 0, the centre, outwards
     */
    record Zone(int zone, ZoneField field) implements Part {}

    /** The fields of a group's light; mood and fade amount are each device's own. */
    Set<LightField> FIELDS = Set.copyOf(EnumSet.range(LightField.EFFECT, LightField.VARIATION));

    /** The fields of a group's zone; how zones blend is each device's own. */
    Set<ZoneField> ZONE_FIELDS = Set.copyOf(EnumSet.complementOf(EnumSet.of(ZoneField.BLEND_MODE)));

    Part ZONE_MODE = new ZoneMode();
    Part ZONE_COUNT = new ZoneCount();

    /** The parts of one zone, in a fixed order; none of a zone that no group has. */
    static List<Part> ofZone(int zone) {
        return zone >= GroupLight.ZONES
                ? List.of()
                : Arrays.stream(ZoneField.values())
                        .filter(ZONE_FIELDS::contains)
                        .map(field -> (Part) new Zone(zone, field))
                        .toList();
    }

    /** Whether it is about zones. */
    default boolean isOfZones() {
        return !(this instanceof Light);
    }

    /** Whether it is about how the light is divided into zones. */
    default boolean isLayout() {
        return this instanceof ZoneMode || this instanceof ZoneCount;
    }

    /** Whether its value names an effect. */
    default boolean isEffect() {
        return this instanceof Light light && light.field() == LightField.EFFECT
                || this instanceof Zone zone && zone.field() == ZoneField.EFFECT;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** Takes a group's light apart, and makes a command of a part. */
final class GroupParts {

    private GroupParts() {}

    /** All parts, in the order in which they are best ordered of a device; of zones that are not in use too. */
    static Map<Part, Integer> of(GroupLight light) {
        Map<Part, Integer> parts = new LinkedHashMap<>();
        put(parts, LightField.EFFECT, light.effect().value());
        put(parts, LightField.BRIGHTNESS, light.brightness().value());
        put(parts, LightField.SPEED, light.speed().value());
        put(parts, LightField.PALETTE, light.palette().value());
        put(parts, LightField.HUE, light.hue().value());
        put(parts, LightField.INTENSITY, light.visual().intensity().value());
        put(parts, LightField.SATURATION, light.visual().saturation().value());
        put(parts, LightField.COMPLEXITY, light.visual().complexity().value());
        put(parts, LightField.VARIATION, light.visual().variation().value());
        parts.put(Part.ZONE_COUNT, light.zoneCount().value());
        for (int zone = 0; zone < GroupLight.ZONES; zone++) {
            ZoneLight of = light.zones().get(zone);
            put(parts, zone, ZoneField.EFFECT, of.effect().value());
            put(parts, zone, ZoneField.BRIGHTNESS, of.brightness().value());
            put(parts, zone, ZoneField.SPEED, of.speed().value());
            put(parts, zone, ZoneField.PALETTE, of.palette().value());
            put(parts, zone, ZoneField.ENABLED, of.enabled() ? 1 : 0);
        }
        parts.put(Part.ZONE_MODE, light.zoneMode() ? 1 : 0);
        return parts;
    }

    private static void put(Map<Part, Integer> parts, LightField field, int value) {
        parts.put(new Part.Light(field), value);
    }

    private static void put(Map<Part, Integer> parts, int zone, ZoneField field, int value) {
        parts.put(new Part.Zone(zone, field), value);
    }

    static LightCommand layout(boolean zoneMode, int count) {
        return new LightCommand.SetZoneMode(zoneMode, new ZoneCount(count));
    }

    /** @param value the group's, within the part's range */
    static LightCommand command(Part part, int value) {
        if (part instanceof Part.Light light) {
            return command(light.field(), value);
        }
        if (part instanceof Part.Zone zone) {
            return command(new ZoneId(zone.zone()), zone.field(), value);
        }
        throw new IllegalArgumentException("zones' switch and number go together: " + part);
    }

    private static LightCommand command(LightField field, int value) {
        return switch (field) {
            case EFFECT -> new LightCommand.SetEffect(new EffectId(value));
            case BRIGHTNESS -> new LightCommand.SetBrightness(new Level(value));
            case SPEED -> new LightCommand.SetSpeed(new Speed(value));
            case PALETTE -> new LightCommand.SetPalette(new PaletteId(value));
            case HUE -> new LightCommand.SetHue(new Level(value));
            case INTENSITY -> new LightCommand.SetIntensity(new Level(value));
            case SATURATION -> new LightCommand.SetSaturation(new Level(value));
            case COMPLEXITY -> new LightCommand.SetComplexity(new Level(value));
            case VARIATION -> new LightCommand.SetVariation(new Level(value));
            case MOOD, FADE_AMOUNT -> throw new IllegalArgumentException("no group has " + field);
        };
    }

    private static LightCommand command(ZoneId zone, ZoneField field, int value) {
        return switch (field) {
            case ENABLED -> new LightCommand.EnableZone(zone, value != 0);
            case EFFECT -> new LightCommand.SetZoneEffect(zone, new EffectId(value));
            case BRIGHTNESS -> new LightCommand.SetZoneBrightness(zone, new Level(value));
            case SPEED -> new LightCommand.SetZoneSpeed(zone, new Speed(value));
            case PALETTE -> new LightCommand.SetZonePalette(zone, new PaletteId(value));
            case BLEND_MODE -> throw new IllegalArgumentException("no group has " + field);
        };
    }
}

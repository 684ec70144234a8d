/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.GroupLight;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;

/** Between the light that sync keeps and the one that the renderer shows. */
final class SyncLights {

    private static final Map<LightField, GlobalField> SHARED = new EnumMap<>(Map.of(
            LightField.EFFECT, GlobalField.EFFECT,
            LightField.BRIGHTNESS, GlobalField.BRIGHTNESS,
            LightField.SPEED, GlobalField.SPEED,
            LightField.PALETTE, GlobalField.PALETTE,
            LightField.HUE, GlobalField.HUE,
            LightField.INTENSITY, GlobalField.INTENSITY,
            LightField.SATURATION, GlobalField.SATURATION,
            LightField.COMPLEXITY, GlobalField.COMPLEXITY,
            LightField.VARIATION, GlobalField.VARIATION));

    private SyncLights() {}

    /** What is to be rendered of it. */
    static GroupLight shown(SyncLight light) {
        Map<LightField, Integer> fields = new EnumMap<>(LightField.class);
        SHARED.forEach((field, shared) -> fields.put(field, light.get(shared)));
        boolean transition = light.get(GlobalField.TRANSITION_ACTIVE) == 1;
        return new GroupLight(
                fields,
                light.get(GlobalField.ZONE_MODE) == 1,
                light.get(GlobalField.ZONE_COUNT),
                IntStream.range(0, SyncLight.ZONES)
                        .mapToObj(zone -> zone(light, zone))
                        .toList(),
                transition ? OptionalInt.of(light.get(GlobalField.TRANSITION_TYPE)) : OptionalInt.empty());
    }

    private static GroupLight.Zone zone(SyncLight light, int zone) {
        return new GroupLight.Zone(
                light.get(zone, ZoneField.ENABLED) == 1,
                light.get(zone, ZoneField.EFFECT),
                light.get(zone, ZoneField.BRIGHTNESS),
                light.get(zone, ZoneField.SPEED),
                light.get(zone, ZoneField.PALETTE));
    }

    /** What a unit that has just booted brings into a group: version 0, and zones beyond its layout as sync has them. */
    static SyncLight booted(LiveLight light) {
        SyncLight sync = SyncLight.INITIAL
                .with(GlobalField.EFFECT, light.effectId())
                .with(GlobalField.BRIGHTNESS, light.brightness())
                .with(GlobalField.SPEED, light.speed())
                .with(GlobalField.PALETTE, light.paletteId())
                .with(GlobalField.HUE, light.hueSet())
                .with(GlobalField.INTENSITY, light.intensity())
                .with(GlobalField.SATURATION, light.saturation())
                .with(GlobalField.COMPLEXITY, light.complexity())
                .with(GlobalField.VARIATION, light.variation())
                .with(GlobalField.ZONE_MODE, light.zonesEnabled() ? 1 : 0)
                .with(GlobalField.ZONE_COUNT, light.zones().size());
        List<LiveLight.Zone> zones = light.zones();
        for (int i = 0; i < zones.size(); i++) {
            LiveLight.Zone zone = zones.get(i);
            sync = sync.with(i, ZoneField.EFFECT, zone.effectId())
                    .with(i, ZoneField.BRIGHTNESS, zone.brightness())
                    .with(i, ZoneField.SPEED, zone.speed())
                    .with(i, ZoneField.PALETTE, zone.paletteId())
                    .with(i, ZoneField.ENABLED, zone.enabled() ? 1 : 0);
        }
        return sync;
    }
}

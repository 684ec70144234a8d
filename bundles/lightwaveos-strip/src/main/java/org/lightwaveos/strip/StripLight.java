/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lightwaveos.catalogue.ZoneLayouts;
import org.lightwaveos.catalogue.ZoneSegment;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.render.Scene;
import org.lightwaveos.render.SceneZone;

/**
 * A light as one strip shows it.
 *
 * @param scene without a transition
 * @param transition by which its effect is reached; empty for none
 */
record StripLight(Scene scene, OptionalInt transition) {

    /** Zones that lie over each other do not exist in the built-in layouts. */
    private static final int OVERWRITE = 0;

    private static final int WHOLE = 255;

    static StripLight of(GroupLight light, StripSettings settings) {
        Scene scene = new Scene(
                light.effect().value(),
                light.palette().value(),
                settings.brightness(light.brightness().value()),
                light.speed().value(),
                settings.hue(light.hue().value()),
                light.visual().intensity().value(),
                light.visual().saturation().value(),
                light.visual().complexity().value(),
                light.visual().variation().value(),
                settings.mood(),
                settings.fadeAmount(),
                light.zoneMode(),
                zones(light),
                Optional.empty());
        return new StripLight(
                scene,
                light.transition().active()
                        ? OptionalInt.of(light.transition().type().value())
                        : OptionalInt.empty());
    }

    static StripLight of(DeviceLight light) {
        Scene whole = Scene.of(light.light());
        return new StripLight(light.zoned() ? whole.withZones(zones(light, whole)) : whole, light.transition());
    }

    /** The layout of a group is the built-in one of its number of zones. */
    private static List<SceneZone> zones(GroupLight light) {
        return ZoneLayouts.byZones(light.zoneCount().value()).stream()
                .map(segment -> zone(segment, light.zones().get(segment.zone())))
                .toList();
    }

    private static SceneZone zone(ZoneSegment segment, ZoneLight zone) {
        return new SceneZone(
                zone.enabled(),
                zone.effect().value(),
                zone.brightness().value(),
                zone.speed().value(),
                zone.palette().value(),
                OVERWRITE,
                segment.leftStart(),
                segment.leftEnd(),
                segment.rightStart(),
                segment.rightEnd());
    }

    private static List<SceneZone> zones(DeviceLight light, Scene whole) {
        return light.zones().stream()
                .flatMap(zone -> light.spans().stream()
                        .filter(span -> span.zone() == zone.zone())
                        .map(span -> zone(zone, span, whole)))
                .toList();
    }

    private static SceneZone zone(ZoneSetting zone, ZoneSpan span, Scene whole) {
        return new SceneZone(
                zone.get(ZoneField.ENABLED).orElse(1) == 1,
                zone.get(ZoneField.EFFECT).orElse(whole.effectId()),
                zone.get(ZoneField.BRIGHTNESS).orElse(WHOLE),
                zone.get(ZoneField.SPEED).orElse(whole.speed()),
                zone.get(ZoneField.PALETTE).orElse(0),
                zone.get(ZoneField.BLEND_MODE).orElse(OVERWRITE),
                span.leftStart(),
                span.leftEnd(),
                span.rightStart(),
                span.rightEnd());
    }
}

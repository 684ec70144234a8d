/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.catalogue.ZoneLayouts;
import org.lightwaveos.catalogue.ZoneSegment;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.render.Scene;
import org.lightwaveos.render.SceneTransition;
import org.lightwaveos.render.SceneZone;

/**
 * A group's light as one strip shows it.
 *
 * @param transition the one that it was reached by, if any
 */
record ShownLight(GroupLight light, StripSettings settings, Optional<SceneTransition> transition) {

    /** Zones that lie over each other do not exist in the built-in layouts. */
    private static final int OVERWRITE = 0;

    Scene scene() {
        return new Scene(
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
                zones(),
                transition);
    }

    /** The layout of a group is the built-in one of its number of zones. */
    private List<SceneZone> zones() {
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
}

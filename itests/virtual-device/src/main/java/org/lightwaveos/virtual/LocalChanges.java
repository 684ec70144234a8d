/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;

/**
 * What has been changed on a unit, by its API or its button, in sync's terms. Mood and trails are no part of them, nor is
 * how a zone blends; a transition is told as the effect that it leads to; a hue that was set has no command.
 */
final class LocalChanges {

    private LocalChanges() {}

    static List<Change> between(LiveLight before, LiveLight now) {
        List<Change> changes = new ArrayList<>();
        scalar(changes, CommandKind.EFFECT, before.effectId(), now.effectId());
        scalar(changes, CommandKind.BRIGHTNESS, before.brightness(), now.brightness());
        scalar(changes, CommandKind.SPEED, before.speed(), now.speed());
        scalar(changes, CommandKind.PALETTE, before.paletteId(), now.paletteId());
        scalar(changes, CommandKind.INTENSITY, before.intensity(), now.intensity());
        scalar(changes, CommandKind.SATURATION, before.saturation(), now.saturation());
        scalar(changes, CommandKind.COMPLEXITY, before.complexity(), now.complexity());
        scalar(changes, CommandKind.VARIATION, before.variation(), now.variation());
        int zones = now.zones().size();
        if (before.zonesEnabled() != now.zonesEnabled() || before.zones().size() != zones) {
            changes.add(Change.of(CommandKind.ZONE_MODE, now.zonesEnabled() ? 1 : 0, zones));
        }
        for (int i = 0; i < Math.min(before.zones().size(), zones); i++) {
            zone(changes, i, before.zones().get(i), now.zones().get(i));
        }
        return changes;
    }

    private static void zone(List<Change> changes, int zone, LiveLight.Zone before, LiveLight.Zone now) {
        ofZone(changes, CommandKind.ZONE_EFFECT, zone, before.effectId(), now.effectId());
        ofZone(changes, CommandKind.ZONE_PALETTE, zone, before.paletteId(), now.paletteId());
        ofZone(changes, CommandKind.ZONE_BRIGHTNESS, zone, before.brightness(), now.brightness());
        ofZone(changes, CommandKind.ZONE_SPEED, zone, before.speed(), now.speed());
        ofZone(changes, CommandKind.ZONE_ENABLE, zone, before.enabled() ? 1 : 0, now.enabled() ? 1 : 0);
    }

    private static void scalar(List<Change> changes, CommandKind kind, int before, int now) {
        if (before != now) {
            changes.add(Change.of(kind, now));
        }
    }

    private static void ofZone(List<Change> changes, CommandKind kind, int zone, int before, int now) {
        if (before != now) {
            changes.add(Change.of(kind, zone, now));
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;

/** Sets a unit's light beside ours. */
final class Lights {

    private Lights() {}

    /** All of it. */
    static boolean same(SyncLight unit, GroupLight ours) {
        return sameButHueAndTransition(unit, ours)
                && unit.get(GlobalField.HUE) == ours.hue().value()
                && flag(unit, GlobalField.TRANSITION_ACTIVE)
                        == ours.transition().active()
                && unit.get(GlobalField.TRANSITION_TYPE)
                        == ours.transition().type().value()
                && unit.get(GlobalField.TRANSITION_PROGRESS)
                        == ours.transition().progress().value();
    }

    /** What firmware applies of what it is told (sync protocol, section 5). */
    static boolean sameButHueAndTransition(SyncLight unit, GroupLight ours) {
        VisualParameters visual = ours.visual();
        return unit.get(GlobalField.EFFECT) == ours.effect().value()
                && unit.get(GlobalField.PALETTE) == ours.palette().value()
                && unit.get(GlobalField.BRIGHTNESS) == ours.brightness().value()
                && unit.get(GlobalField.SPEED) == ours.speed().value()
                && unit.get(GlobalField.INTENSITY) == visual.intensity().value()
                && unit.get(GlobalField.SATURATION) == visual.saturation().value()
                && unit.get(GlobalField.COMPLEXITY) == visual.complexity().value()
                && unit.get(GlobalField.VARIATION) == visual.variation().value()
                && flag(unit, GlobalField.ZONE_MODE) == ours.zoneMode()
                && unit.get(GlobalField.ZONE_COUNT) == ours.zoneCount().value()
                && sameZones(unit, ours);
    }

    private static boolean sameZones(SyncLight unit, GroupLight ours) {
        for (int i = 0; i < SyncLight.ZONES; i++) {
            ZoneLight zone = ours.zones().get(i);
            if (unit.get(i, ZoneField.EFFECT) != zone.effect().value()
                    || unit.get(i, ZoneField.PALETTE) != zone.palette().value()
                    || unit.get(i, ZoneField.BRIGHTNESS) != zone.brightness().value()
                    || unit.get(i, ZoneField.SPEED) != zone.speed().value()
                    || (unit.get(i, ZoneField.ENABLED) == 1) != zone.enabled()) {
                return false;
            }
        }
        return true;
    }

    private static boolean flag(SyncLight unit, GlobalField field) {
        return unit.get(field) == 1;
    }
}

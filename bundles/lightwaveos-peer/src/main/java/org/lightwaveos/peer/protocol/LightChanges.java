/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.light.ZoneLight;

/** What has to be changed to get from one light to another. */
public final class LightChanges {

    private LightChanges() {}

    /**
     * The changes that differ: each for itself, in the order in which people see them. Transitions are left out, since they pass.
     *
     * @return made to the first light, they give the second, but for its transition
     */
    public static List<LightCommand> between(GroupLight from, GroupLight to) {
        List<LightCommand> changes = new ArrayList<>();
        all(to).filter(change -> !change.applyTo(from).equals(from)).forEach(changes::add);
        return changes;
    }

    private static Stream<LightCommand> all(GroupLight light) {
        VisualParameters visual = light.visual();
        Stream<LightCommand> whole = Stream.of(
                new LightCommand.SetBrightness(light.brightness()),
                new LightCommand.SetEffect(light.effect()),
                new LightCommand.SetPalette(light.palette()),
                new LightCommand.SetSpeed(light.speed()),
                new LightCommand.SetHue(light.hue()),
                new LightCommand.SetSaturation(visual.saturation()),
                new LightCommand.SetIntensity(visual.intensity()),
                new LightCommand.SetComplexity(visual.complexity()),
                new LightCommand.SetVariation(visual.variation()),
                new LightCommand.SetZoneMode(light.zoneMode(), light.zoneCount()));
        return Stream.concat(
                whole,
                IntStream.range(0, GroupLight.ZONES)
                        .boxed()
                        .flatMap(zone -> zone(new ZoneId(zone), light.zones().get(zone))));
    }

    private static Stream<LightCommand> zone(ZoneId zone, ZoneLight light) {
        return Stream.of(
                new LightCommand.SetZoneEffect(zone, light.effect()),
                new LightCommand.SetZonePalette(zone, light.palette()),
                new LightCommand.SetZoneBrightness(zone, light.brightness()),
                new LightCommand.SetZoneSpeed(zone, light.speed()),
                new LightCommand.EnableZone(zone, light.enabled()));
    }
}

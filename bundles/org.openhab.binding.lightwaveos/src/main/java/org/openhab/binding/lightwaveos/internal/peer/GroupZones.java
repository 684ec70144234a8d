/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** The zones of a group's light as those of a device: both ways, and without blend modes, which sync does not carry. */
public final class GroupZones {

    private GroupZones() {}

    /** The zones in use; how wide they are is not known, since each device lays them out by itself. */
    public static ZoneView zonesOf(GroupLight light) {
        List<ZoneSetting> zones = IntStream.range(0, light.zoneCount().value())
                .mapToObj(zone -> settingOf(zone, light.zones().get(zone)))
                .toList();
        return new ZoneView(light.zoneMode(), zones, List.of(), List.of());
    }

    private static ZoneSetting settingOf(int zone, ZoneLight light) {
        return new ZoneSetting(
                zone,
                Map.of(
                        ZoneField.ENABLED, light.enabled() ? 1 : 0,
                        ZoneField.EFFECT, light.effect().value(),
                        ZoneField.BRIGHTNESS, light.brightness().value(),
                        ZoneField.SPEED, light.speed().value(),
                        ZoneField.PALETTE, light.palette().value()));
    }

    /** @param count 1..3 */
    public static LightCommand layout(boolean on, int count) {
        return new LightCommand.SetZoneMode(on, new ZoneCount(count));
    }

    /**
     * The change that sets one field of one zone; empty for a field that sync does not carry.
     *
     * @param zone 0..2
     * @param value within the field's range
     */
    public static Optional<LightCommand> commandFor(int zone, ZoneField field, int value) {
        ZoneId id = new ZoneId(zone);
        return switch (field) {
            case ENABLED -> Optional.of(new LightCommand.EnableZone(id, value != 0));
            case EFFECT -> Optional.of(new LightCommand.SetZoneEffect(id, new EffectId(value)));
            case BRIGHTNESS -> Optional.of(new LightCommand.SetZoneBrightness(id, new Level(value)));
            case SPEED -> Optional.of(new LightCommand.SetZoneSpeed(id, new Speed(value)));
            case PALETTE -> Optional.of(new LightCommand.SetZonePalette(id, new PaletteId(value)));
            case BLEND_MODE -> Optional.empty();
        };
    }
}

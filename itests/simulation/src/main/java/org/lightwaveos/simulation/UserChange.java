/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.random.RandomGenerator;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;

/**
 * What a person does.
 *
 * @param ours as our own peers are told
 * @param theirs the same as units are told
 */
record UserChange(LightCommand ours, Change theirs) {

    static UserChange random(RandomGenerator random) {
        int effect = 256 + random.nextInt(13);
        int palette = random.nextInt(75);
        int zone = random.nextInt(3);
        int level = random.nextInt(256);
        return switch (random.nextInt(10)) {
            case 0 -> of(new LightCommand.SetEffect(new EffectId(effect)), CommandKind.EFFECT, effect);
            case 1 -> of(new LightCommand.SetPalette(new PaletteId(palette)), CommandKind.PALETTE, palette);
            case 2 -> {
                int speed = 1 + level % 100;
                yield of(new LightCommand.SetSpeed(new Speed(speed)), CommandKind.SPEED, speed);
            }
            case 3 ->
                of(
                        new LightCommand.SetZoneEffect(new ZoneId(zone), new EffectId(effect)),
                        CommandKind.ZONE_EFFECT,
                        zone,
                        effect);
            case 4 ->
                of(
                        new LightCommand.SetZonePalette(new ZoneId(zone), new PaletteId(palette)),
                        CommandKind.ZONE_PALETTE,
                        zone,
                        palette);
            case 5 ->
                of(
                        new LightCommand.SetZoneMode(level % 2 == 1, new ZoneCount(1 + zone)),
                        CommandKind.ZONE_MODE,
                        level % 2,
                        1 + zone);
            case 6 -> of(new LightCommand.SetSaturation(new Level(level)), CommandKind.SATURATION, level);
            case 7 -> {
                int type = level % 12;
                yield of(
                        new LightCommand.TriggerTransition(new TransitionType(type)),
                        CommandKind.TRANSITION_START,
                        type);
            }
            default -> brightness(level);
        };
    }

    static UserChange brightness(int level) {
        return of(new LightCommand.SetBrightness(new Level(level)), CommandKind.BRIGHTNESS, level);
    }

    private static UserChange of(LightCommand ours, CommandKind kind, int... values) {
        return new UserChange(ours, Change.of(kind, values));
    }
}

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
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.protocol.LightCommand;

/** What users do. */
final class Changes {

    private Changes() {}

    static LightCommand random(RandomGenerator random) {
        return switch (random.nextInt(9)) {
            case 0 -> new LightCommand.SetEffect(new EffectId(256 + random.nextInt(13)));
            case 1 -> new LightCommand.SetPalette(new PaletteId(random.nextInt(75)));
            case 2 -> new LightCommand.SetSpeed(new Speed(1 + random.nextInt(100)));
            case 3 ->
                new LightCommand.SetZoneEffect(new ZoneId(random.nextInt(3)), new EffectId(256 + random.nextInt(13)));
            case 4 -> new LightCommand.SetZonePalette(new ZoneId(random.nextInt(3)), new PaletteId(random.nextInt(75)));
            case 5 -> new LightCommand.SetZoneMode(random.nextBoolean(), new ZoneCount(1 + random.nextInt(3)));
            case 6 -> new LightCommand.SetSaturation(new Level(random.nextInt(256)));
            default -> new LightCommand.SetBrightness(new Level(random.nextInt(256)));
        };
    }
}

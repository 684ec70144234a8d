/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.stream;

import org.lightwaveos.render.Scene;
import org.lightwaveos.render.SceneTransition;
import org.lightwaveos.render.SceneZone;
import org.lightwaveos.render.StripRenderer;
import org.lightwaveos.render.StripShow;
import org.lightwaveos.virtual.firmware.LiveLight;

/** The two strips of one device. Not thread-safe. */
public final class DeviceStrips {

    private final StripShow<LiveLight> show;

    /** @param seed so that devices with the same light do not sparkle in step */
    public DeviceStrips(long seed) {
        show = new StripShow<>(new StripRenderer(seed), DeviceStrips::sceneOf);
    }

    /**
     * Draws the frame of a moment; allocates only when the light has changed.
     *
     * @param nowMs milliseconds since boot, the clock of the light's transition
     * @param target 960 bytes: strip 0 then strip 1, RGB
     */
    public void render(LiveLight now, long nowMs, byte[] target) {
        show.render(now, nowMs, target);
    }

    static Scene sceneOf(LiveLight light) {
        return new Scene(
                light.effectId(),
                light.paletteId(),
                light.brightness(),
                light.speed(),
                // Turned by a hue that runs, once around in two seconds, no palette could be told from another.
                light.hueSet(),
                light.intensity(),
                light.saturation(),
                light.complexity(),
                light.variation(),
                light.mood(),
                light.fadeAmount(),
                light.zonesEnabled(),
                light.zones().stream().map(DeviceStrips::zoneOf).toList(),
                light.transition()
                        .map(t -> new SceneTransition(t.fromEffectId(), t.type(), t.startMs(), t.durationMs())));
    }

    private static SceneZone zoneOf(LiveLight.Zone zone) {
        return new SceneZone(
                zone.enabled(),
                zone.effectId(),
                zone.brightness(),
                zone.speed(),
                zone.paletteId(),
                zone.blendMode(),
                zone.leftStart(),
                zone.leftEnd(),
                zone.rightStart(),
                zone.rightEnd());
    }
}

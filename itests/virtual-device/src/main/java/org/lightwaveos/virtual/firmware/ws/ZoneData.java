/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Optional;
import java.util.function.IntFunction;
import org.lightwaveos.catalogue.BlendMode;
import org.lightwaveos.catalogue.BlendModes;
import org.lightwaveos.virtual.firmware.device.Segment;
import org.lightwaveos.virtual.firmware.device.ZoneSetting;
import org.lightwaveos.virtual.firmware.device.Zones;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** Blocks of zone values that several answers share, in the order of the wire. */
public final class ZoneData {

    private ZoneData() {}

    /**
     * The whole state: switch, layout, zones, presets.
     *
     * @param effectName name of an effect, if the answer at hand has one to give
     * @param audio      whether each zone also tells how it listens
     */
    public static void putAll(Zones zones, IntFunction<Optional<String>> effectName, boolean audio, JsonObject data) {
        data.put("enabled", zones.isEnabled()).put("zoneCount", zones.count());
        JsonArray segments = data.putArray("segments");
        zones.segments().forEach(s -> putSegment(s, segments.addObject()));
        JsonArray list = data.putArray("zones");
        for (int i = 0; i < zones.count(); i++) {
            ZoneSetting zone = zones.get(i);
            JsonObject to = list.addObject().put("id", i).put("enabled", zone.enabled());
            to.put("effectId", zone.effectId());
            effectName.apply(zone.effectId()).ifPresent(name -> to.put("effectName", name));
            putLook(zone, to);
            if (audio) {
                putAudio(to);
            }
        }
        JsonArray presets = data.putArray("presets");
        for (int i = 0; i < Zones.LISTED_PRESETS; i++) {
            presets.addObject().put("id", i).put("name", Zones.presetName(i));
        }
    }

    /** Brightness, speed, palette and blend mode. */
    static void putLook(ZoneSetting zone, JsonObject to) {
        to.put("brightness", zone.brightness())
                .put("speed", zone.speed())
                .put("paletteId", zone.paletteId())
                .put("blendMode", zone.blendMode())
                .put("blendModeName", blendModeName(zone.blendMode()));
    }

    private static void putSegment(Segment s, JsonObject to) {
        to.put("zoneId", s.zoneId())
                .put("s1LeftStart", s.leftStart())
                .put("s1LeftEnd", s.leftEnd())
                .put("s1RightStart", s.rightStart())
                .put("s1RightEnd", s.rightEnd())
                .put("totalLeds", s.totalLeds());
    }

    /** The values at boot: nothing that this device plays changes them. */
    private static void putAudio(JsonObject to) {
        to.put("tempoSync", false)
                .put("beatModulation", false)
                .putFloat("tempoSpeedScale", 1)
                .putFloat("beatDecay", 0.5)
                .put("audioBand", 0)
                .put("beatTriggerEnabled", false)
                .put("beatTriggerInterval", 500);
    }

    private static String blendModeName(int mode) {
        return BlendModes.byId(mode).map(BlendMode::name).orElse("Unknown");
    }
}

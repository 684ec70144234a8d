/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.Map;
import java.util.function.BiFunction;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.device.ZoneSetting;
import org.lightwaveos.virtual.firmware.device.Zones;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** Zones. They change at once, past the renderer's queue. */
final class ZoneCommands {

    private ZoneCommands() {}

    static void register(Map<String, SerialCommand> commands) {
        commands.put("zones.list", ZoneCommands::list);
        commands.put("zone.enable", ZoneCommands::enable);
        commands.put("zones.enabled", ZoneCommands::enable);
        commands.put("zone.setEffect", ZoneCommands::setEffect);
        setter(commands, "zone.setBrightness", "brightness", ZoneSetting::withBrightness);
        setter(commands, "zone.setSpeed", "speed", ZoneCommands::withSpeed);
        setter(commands, "zone.setPalette", "paletteId", ZoneCommands::withPalette);
        setter(commands, "zone.setBlend", "blendMode", ZoneSetting::withBlendMode);
        commands.put("zones.update", ZoneCommands::update);
        commands.put("zone.loadPreset", ZoneCommands::loadPreset);
        commands.put("zones.setPreset", ZoneCommands::loadPreset);
    }

    private static void list(SerialCall call) {
        Zones zones = call.device().zones();
        JsonObject data = new JsonObject().put("enabled", zones.isEnabled()).put("zoneCount", zones.count());
        JsonArray list = data.putArray("zones");
        for (int i = 0; i < zones.count(); i++) {
            ZoneSetting zone = zones.get(i);
            list.addObject()
                    .put("id", i)
                    .put("effectId", zone.effectId())
                    .put("brightness", zone.brightness())
                    .put("speed", zone.speed())
                    .put("palette", zone.paletteId())
                    .put("enabled", zone.enabled());
        }
        call.replyInPieces(data);
    }

    /** The second key counts where the first is absent or false; anything but true switches off. */
    private static void enable(SerialCall call) {
        JsonValue first = call.get("enable");
        boolean on = (first.asBool() ? first : call.get("enabled")).isTrue();
        call.device().zones().setEnabled(on);
        call.reply(new JsonObject().put("enabled", on));
    }

    private static void setEffect(SerialCall call) {
        if (call.lacks("zoneId") || call.lacks("effectId") || isBeyond(call)) {
            return;
        }
        int effect = call.wordOf("effectId");
        if (!call.device().effects().has(effect)) {
            call.error("effectId not registered");
            return;
        }
        call.device().zones().change(call.byteOf("zoneId"), zone -> zone.withEffect(effect));
        call.reply(new JsonObject().put("zoneId", call.byteOf("zoneId")).put("effectId", effect));
    }

    private static void setter(
            Map<String, SerialCommand> commands,
            String type,
            String key,
            BiFunction<ZoneSetting, Integer, ZoneSetting> with) {
        commands.put(type, call -> {
            if (call.lacks("zoneId") || call.lacks(key) || isBeyond(call)) {
                return;
            }
            int value = call.byteOf(key);
            call.device().zones().change(call.byteOf("zoneId"), zone -> with.apply(zone, value));
            call.reply(new JsonObject().put("zoneId", call.byteOf("zoneId")).put(key, value));
        });
    }

    /** What is there is taken, in 8 bits; an effect that is not registered is passed over. */
    private static void update(SerialCall call) {
        if (call.lacks("zoneId") || isBeyond(call)) {
            return;
        }
        if (call.has("effectId") && call.device().effects().has(call.wordOf("effectId"))) {
            int effect = call.wordOf("effectId");
            call.device().zones().change(call.byteOf("zoneId"), zone -> zone.withEffect(effect));
        }
        apply(call, "brightness", ZoneSetting::withBrightness);
        apply(call, "speed", ZoneCommands::withSpeed);
        apply(call, "paletteId", ZoneCommands::withPalette);
        apply(call, "blendMode", ZoneSetting::withBlendMode);
        call.reply(new JsonObject().put("zoneId", call.byteOf("zoneId")).put("updated", true));
    }

    private static void apply(SerialCall call, String key, BiFunction<ZoneSetting, Integer, ZoneSetting> with) {
        if (call.has(key)) {
            call.device().zones().change(call.byteOf("zoneId"), zone -> with.apply(zone, call.byteOf(key)));
        }
    }

    /** The zones say on the port what they did, before the answer. One that does not exist is answered alike. */
    private static void loadPreset(SerialCall call) {
        if (!call.lacks("presetId")) {
            int preset = call.byteOf("presetId");
            ZonePreset.load(preset, call.device().zones(), call.out());
            call.reply(new JsonObject().put("presetId", preset));
        }
    }

    private static boolean isBeyond(SerialCall call) {
        boolean beyond = call.byteOf("zoneId") >= call.device().zones().count();
        if (beyond) {
            call.error("zoneId out of range");
        }
        return beyond;
    }

    private static ZoneSetting withSpeed(ZoneSetting zone, int speed) {
        return zone.withSpeed(LightField.SPEED.clamp(speed));
    }

    private static ZoneSetting withPalette(ZoneSetting zone, int palette) {
        return zone.withPalette(LightField.PALETTE.accepts(palette) ? palette : 0);
    }
}

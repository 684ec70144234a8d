/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.SavedZones;
import org.lightwaveos.virtual.firmware.device.SavedZones.Preset;
import org.lightwaveos.virtual.firmware.device.Segment;
import org.lightwaveos.virtual.firmware.device.ZoneSetting;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** The user's 16 presets of the zones. Saving and deleting is answered by a broadcast with the sender's request id. */
final class ZonePresetCommands {

    private static final String DEFAULT_NAME = "Untitled";

    private ZonePresetCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("zonePresets.list", ZonePresetCommands::list);
        commands.put("zonePresets.get", ZonePresetCommands::get);
        commands.put("zonePresets.saveCurrent", ZonePresetCommands::save);
        commands.put("zonePresets.load", ZonePresetCommands::load);
        commands.put("zonePresets.delete", ZonePresetCommands::delete);
    }

    private static void list(WsCall call) {
        Map<Integer, Preset> presets = call.device().savedZones().all();
        call.reply("zonePresets.list", data -> {
            JsonArray list = data.putArray("presets");
            presets.values().forEach(preset -> putHead(preset, list.addObject()));
            data.put("count", presets.size()).put("maxSlots", SavedZones.SLOTS);
        });
    }

    private static void get(WsCall call) {
        find(call)
                .ifPresent(preset -> call.reply("zonePresets.get", data -> {
                    JsonObject to = data.putObject("preset");
                    putHead(preset, to);
                    JsonArray zones = to.putArray("zones");
                    for (int i = 0; i < preset.settings().size(); i++) {
                        putZone(i, preset.settings().get(i), preset.segments().get(i), zones.addObject());
                    }
                }));
    }

    private static void save(WsCall call) {
        Optional<Integer> slot = slot(call, "slot", "Invalid slot (valid: 0-15)");
        if (slot.isEmpty()) {
            return;
        }
        int id = slot.get();
        String name = call.get("name").isString() ? call.get("name").asCString() : DEFAULT_NAME;
        call.device().savedZones().save(id, name, call.device().zones(), call.nowMs());
        int count = call.device().zones().count();
        call.out().broadcast(WsFrames.success("zonePresets.saved", call.requestId(), data -> data.put("slot", id)
                .putObject("preset")
                .put("id", id)
                .put("name", name)
                .put("zoneCount", count)));
    }

    private static void load(WsCall call) {
        find(call).ifPresent(preset -> {
            call.device().savedZones().apply(preset, call.device().zones());
            call.reply("zonePresets.loaded", data -> data.put("id", preset.slot())
                    .put("name", preset.name())
                    .put("zoneCount", preset.segments().size()));
            call.out().pushZones();
        });
    }

    private static void delete(WsCall call) {
        Optional<Integer> slot = slot(call, "id", "Invalid preset id (valid: 0-15)");
        if (slot.isEmpty()) {
            return;
        }
        int id = slot.get();
        if (!call.device().savedZones().delete(id)) {
            call.error(ErrorCode.NOT_FOUND, "Preset not found");
            return;
        }
        call.out().broadcast(WsFrames.success("zonePresets.deleted", call.requestId(), data -> data.put("id", id)));
    }

    private static Optional<Preset> find(WsCall call) {
        Optional<Integer> slot = slot(call, "id", "Invalid preset id (valid: 0-15)");
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        Optional<Preset> preset = call.device().savedZones().get(slot.get());
        if (preset.isEmpty()) {
            call.error(ErrorCode.NOT_FOUND, "Preset not found");
        }
        return preset;
    }

    /** Whatever does not convert to a number of 8 bits is 0. */
    private static Optional<Integer> slot(WsCall call, String key, String complaint) {
        if (!call.document().has(key)) {
            call.error(ErrorCode.MISSING_FIELD, "Missing '" + key + "' field");
            return Optional.empty();
        }
        int slot = (int) call.get(key).as(IntType.UINT8);
        if (slot >= SavedZones.SLOTS) {
            call.error(ErrorCode.OUT_OF_RANGE, complaint);
            return Optional.empty();
        }
        return Optional.of(slot);
    }

    private static void putHead(Preset preset, JsonObject to) {
        to.put("id", preset.slot())
                .put("name", preset.name())
                .put("zoneCount", preset.segments().size())
                .put("timestamp", preset.timestamp());
    }

    private static void putZone(int zone, ZoneSetting setting, Segment segment, JsonObject to) {
        to.put("zoneId", zone)
                .put("effectId", setting.effectId())
                .put("paletteId", setting.paletteId())
                .put("brightness", setting.brightness())
                .put("speed", setting.speed())
                .put("blendMode", setting.blendMode());
        to.putObject("segment")
                .put("s1LeftStart", segment.leftStart())
                .put("s1LeftEnd", segment.leftEnd())
                .put("s1RightStart", segment.rightStart())
                .put("s1RightEnd", segment.rightEnd());
    }
}

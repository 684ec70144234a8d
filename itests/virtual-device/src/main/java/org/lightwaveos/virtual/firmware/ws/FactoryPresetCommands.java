/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;
import java.util.Optional;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.FactoryPresetLoader;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** The built-in presets. */
public final class FactoryPresetCommands {

    private FactoryPresetCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put(
                "factoryPresets.list",
                call -> call.reply(
                        "factoryPresets.list", data -> putList(call.device().factoryPreset(), data)));
        commands.put("factoryPresets.load", FactoryPresetCommands::load);
    }

    /** The list, as WebSocket and REST give it. */
    public static void putList(int active, JsonObject data) {
        data.put("activeIndex", active);
        JsonArray presets = data.putArray("presets");
        for (FactoryPreset preset : FactoryPresets.all()) {
            presets.addObject()
                    .put("index", preset.id())
                    .put("name", preset.name())
                    .put("effectId", preset.effect())
                    .put("paletteIndex", preset.palette());
        }
    }

    /** Whatever does not convert to a number of 8 bits is 0, and so loads the first preset. */
    private static void load(WsCall call) {
        if (!call.document().has("index")) {
            call.error(ErrorCode.MISSING_FIELD, "Missing 'index' field");
            return;
        }
        Optional<FactoryPreset> found =
                FactoryPresets.byId((int) call.get("index").as(IntType.UINT8));
        if (found.isEmpty()) {
            call.error(ErrorCode.OUT_OF_RANGE, "Index out of range (0-7)");
            return;
        }
        FactoryPreset preset = found.get();
        FactoryPresetLoader.load(preset, call.device(), call.out()::set);
        call.out().requestSave();
        call.reply(
                "factoryPresets.loaded", data -> data.put("index", preset.id()).put("name", preset.name()));
        call.out().broadcast(WsFrames.event("factoryPresets.changed", data -> data.put("activeIndex", preset.id())
                .put("name", preset.name())));
        call.out().pushStatus();
    }
}

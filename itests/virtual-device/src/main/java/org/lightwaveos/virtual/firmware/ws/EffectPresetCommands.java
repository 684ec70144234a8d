/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.SavedLights;
import org.lightwaveos.virtual.firmware.device.SavedLights.Preset;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/** The user's 16 presets of the light. Loading one applies neither mood nor trails, though both are in it. */
public final class EffectPresetCommands {

    private static final int NO_SLOT = 255;

    /** In the order in which they are applied. */
    private static final List<LightField> APPLIED = List.of(
            LightField.EFFECT,
            LightField.PALETTE,
            LightField.BRIGHTNESS,
            LightField.SPEED,
            LightField.HUE,
            LightField.SATURATION,
            LightField.INTENSITY,
            LightField.COMPLEXITY,
            LightField.VARIATION);

    private EffectPresetCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("effectPresets.list", EffectPresetCommands::list);
        commands.put("effectPresets.get", EffectPresetCommands::get);
        commands.put("effectPresets.saveCurrent", EffectPresetCommands::save);
        commands.put("effectPresets.load", EffectPresetCommands::load);
        commands.put("effectPresets.delete", EffectPresetCommands::delete);
    }

    /** The list, as WebSocket and REST give it. */
    public static void putList(SavedLights presets, boolean webSocket, JsonObject data) {
        JsonArray list = data.putArray("presets");
        presets.all().values().forEach(preset -> {
            JsonObject entry = list.addObject()
                    .put("id", preset.slot())
                    .put("name", preset.name())
                    .put("effectId", preset.values().get(LightField.EFFECT))
                    .put("paletteId", preset.values().get(LightField.PALETTE))
                    .put("timestamp", preset.timestamp());
            if (webSocket) {
                entry.put("occupied", true);
            }
        });
        data.put("count", presets.all().size());
        if (webSocket) {
            data.put("maxSlots", SavedLights.SLOTS);
        }
    }

    private static void list(WsCall call) {
        if (isAwake(call)) {
            call.reply("effectPresets.list", data -> putList(call.device().savedLights(), true, data));
        }
    }

    private static void get(WsCall call) {
        find(call).ifPresent(preset -> call.reply("effectPresets.get", data -> put(preset, data.putObject("preset"))));
    }

    private static void save(WsCall call) {
        if (isMissing(call, "slot") || isMissing(call, "name")) {
            return;
        }
        int slot = slot(call, "slot");
        if (slot >= SavedLights.SLOTS) {
            call.error(ErrorCode.OUT_OF_RANGE, "Slot out of range (0-15)");
            return;
        }
        String name = call.get("name").asCString();
        if (name.isEmpty()) {
            call.error(ErrorCode.INVALID_VALUE, "Preset name cannot be empty");
            return;
        }
        if (!isAwake(call)) {
            return;
        }
        Preset preset =
                call.device().savedLights().save(slot, name, call.device().renderer(), call.nowMs());
        call.reply(
                "effectPresets.saved",
                data -> put(preset, data.put("slot", slot).putObject("preset")));
        JsonObject push = new JsonObject().put("type", "effectPresets.saved").put("slot", slot);
        put(preset, push.putObject("preset"));
        call.out().broadcast(JsonWriter.write(push));
    }

    /** A queue that is full fails it half done. */
    private static void load(WsCall call) {
        Optional<Preset> found = find(call);
        if (found.isEmpty()) {
            return;
        }
        Preset preset = found.get();
        for (LightField field : APPLIED) {
            if (!call.out().offer(Setter.valueOf(field.name()), preset.values().get(field))) {
                call.error(ErrorCode.RATE_LIMITED, "Queue saturated");
                return;
            }
        }
        call.out().pushStatus();
        call.reply("effectPresets.loaded", data -> put(preset, data.putObject("preset")));
    }

    private static void delete(WsCall call) {
        Optional<Integer> slot = checkedId(call);
        if (slot.isEmpty()) {
            return;
        }
        int id = slot.get();
        if (!call.device().savedLights().delete(id)) {
            call.error(ErrorCode.NOT_FOUND, "Preset slot is already empty");
            return;
        }
        call.reply("effectPresets.deleted", data -> data.put("id", id));
        call.out()
                .broadcast(JsonWriter.write(
                        new JsonObject().put("type", "effectPresets.deleted").put("id", id)));
    }

    private static Optional<Preset> find(WsCall call) {
        Optional<Integer> slot = checkedId(call);
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        Optional<Preset> preset = call.device().savedLights().get(slot.get());
        if (preset.isEmpty()) {
            call.error(ErrorCode.NOT_FOUND, "Preset slot is empty");
        }
        return preset;
    }

    private static Optional<Integer> checkedId(WsCall call) {
        if (isMissing(call, "id")) {
            return Optional.empty();
        }
        int slot = slot(call, "id");
        if (slot >= SavedLights.SLOTS) {
            call.error(ErrorCode.OUT_OF_RANGE, "Slot id out of range (0-15)");
            return Optional.empty();
        }
        return isAwake(call) ? Optional.of(slot) : Optional.empty();
    }

    private static boolean isMissing(WsCall call, String key) {
        boolean missing = !call.document().has(key);
        if (missing) {
            call.error(ErrorCode.MISSING_FIELD, "Missing required field: " + key);
        }
        return missing;
    }

    private static boolean isAwake(WsCall call) {
        boolean awake = call.device().savedLights().isAwake();
        if (!awake) {
            call.error(ErrorCode.INTERNAL_ERROR, "EffectPresetManager not initialised");
        }
        return awake;
    }

    /** What is no integer is no slot; an integer is cut to 8 bits. */
    private static int slot(WsCall call, String key) {
        return call.get(key).isInt() ? call.get(key).asInt() & 0xFF : NO_SLOT;
    }

    private static void put(Preset preset, JsonObject to) {
        to.put("id", preset.slot()).put("name", preset.name());
        putValue(preset, LightField.EFFECT, "effectId", to);
        putValue(preset, LightField.PALETTE, "paletteId", to);
        putValue(preset, LightField.BRIGHTNESS, "brightness", to);
        putValue(preset, LightField.SPEED, "speed", to);
        putValue(preset, LightField.HUE, "hue", to);
        putValue(preset, LightField.SATURATION, "saturation", to);
        putValue(preset, LightField.INTENSITY, "intensity", to);
        putValue(preset, LightField.COMPLEXITY, "complexity", to);
        putValue(preset, LightField.VARIATION, "variation", to);
        putValue(preset, LightField.MOOD, "mood", to);
        putValue(preset, LightField.FADE_AMOUNT, "trails", to);
        to.put("timestamp", preset.timestamp());
    }

    private static void putValue(Preset preset, LightField field, String key, JsonObject to) {
        to.put(key, preset.values().get(field));
    }
}

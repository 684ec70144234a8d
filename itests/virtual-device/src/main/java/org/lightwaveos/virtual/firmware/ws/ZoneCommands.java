/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.device.ZoneSetting;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/**
 * Zones. Most of these commands know exactly which keys a message may have; what they complain of never carries the
 * request id, since they come to it last.
 */
final class ZoneCommands {

    private static final IntField ZONE = IntField.range("zoneId", 0, 3);
    private static final IntField EFFECT = IntField.effect("effectId");
    private static final IntField BRIGHTNESS = IntField.range("brightness", 0, 255);
    private static final IntField SPEED = IntField.range("speed", 1, 100);
    private static final IntField PALETTE = IntField.range("paletteId", 0, 255);
    private static final IntField BLEND = IntField.range("blendMode", 0, 7);
    private static final IntField PRESET = IntField.range("presetId", 0, 4);

    private static final AllowedKeys UPDATE_KEYS =
            AllowedKeys.of("zoneId", "effectId", "brightness", "speed", "paletteId", "blendMode", "requestId");
    private static final int BRIGHTNESS_WITHOUT_VALUE = 128;
    private static final int SPEED_WITHOUT_VALUE = 15;

    private ZoneCommands() {}

    static void register(Map<String, WsCommand> commands) {
        strict(commands, "zone.enable", AllowedKeys.of("enable", "requestId"), ZoneCommands::enable);
        commands.put("zone.enableZone", ZoneCommands::enableZone);
        AllowedKeys effectKeys = AllowedKeys.of("zoneId", "effectId", "requestId");
        strict(commands, "zone.setEffect", effectKeys, ZoneCommands::setEffect);
        strict(commands, "zones.setEffect", effectKeys, ZoneCommands::setEffect);
        strict(commands, "zone.setBrightness", keys(BRIGHTNESS), ZoneCommands::setBrightness);
        strict(commands, "zone.setSpeed", keys(SPEED), ZoneCommands::setSpeed);
        strict(commands, "zone.setPalette", keys(PALETTE), ZoneCommands::setPalette);
        strict(commands, "zone.setBlend", keys(BLEND), ZoneCommands::setBlend);
        strict(commands, "zones.update", UPDATE_KEYS, ZoneCommands::update);
        strict(commands, "zones.get", AllowedKeys.of("requestId"), call -> list(call, "zones"));
        strict(commands, "zones.list", AllowedKeys.of("requestId"), call -> list(call, "zones.list"));
        commands.put("zone.loadPreset", Decoded.silent(ZoneCommands::loadPreset));
        commands.put("getZoneState", call -> call.out().pushZones());
    }

    private static AllowedKeys keys(IntField field) {
        return AllowedKeys.of("zoneId", field.key(), "requestId");
    }

    private static void strict(Map<String, WsCommand> commands, String type, AllowedKeys keys, Decoded body) {
        commands.put(type, Decoded.complainingWithoutId(ErrorCode.INVALID_VALUE, call -> {
            keys.check(call.document());
            body.run(call);
        }));
    }

    /** Anything but true switches off. Everybody hears of it, the sender by the same broadcast. */
    private static void enable(WsCall call) {
        boolean enabled = call.get("enable").isTrue();
        call.device().zones().setEnabled(enabled);
        call.out().broadcast(WsFrames.success("zone.enabledChanged", "", data -> data.put("enabled", enabled)));
        call.out().pushZones();
    }

    /** The broadcast carries the sender's request id to everybody. */
    private static void enableZone(WsCall call) {
        if (!call.get(ZONE.key()).is(IntType.UINT8)) {
            call.error(ErrorCode.MISSING_FIELD, "Missing 'zoneId' field");
            return;
        }
        int zone = call.device().zones().guard(call.get(ZONE.key()).asInt());
        if (!isThere(call, zone)) {
            return;
        }
        if (!call.get("enabled").isBool()) {
            call.error(ErrorCode.MISSING_FIELD, "Missing 'enabled' field");
            return;
        }
        boolean enabled = call.get("enabled").isTrue();
        call.device().zones().change(zone, z -> z.withEnabled(enabled));
        call.out().broadcast(WsFrames.success("zone.zoneEnabledChanged", call.requestId(), data -> data.put(
                        "zoneId", zone)
                .put("enabled", enabled)));
        call.out().pushZones();
    }

    private static void setEffect(WsCall call) throws DecodeException {
        int zone = call.device().zones().guard(ZONE.required(call.document()));
        int effect = EffectRegistry.guard(EFFECT.required(call.document()));
        if (!isThere(call, zone)) {
            return;
        }
        if (!call.device().effects().has(effect)) {
            call.error(ErrorCode.OUT_OF_RANGE, "Invalid effectId");
            return;
        }
        change(call, zone, z -> z.withEffect(effect));
        call.reply("zones.effectChanged", data -> putCurrent(call, zone, data));
    }

    private static void setBrightness(WsCall call) throws DecodeException {
        int zone = ZONE.required(call.document());
        int value = BRIGHTNESS.optional(call.document()).orElse(BRIGHTNESS_WITHOUT_VALUE);
        changeOne(call, zone, z -> z.withBrightness(value), BRIGHTNESS);
    }

    private static void setSpeed(WsCall call) throws DecodeException {
        int zone = ZONE.required(call.document());
        int value = speed(call).optional(call.document()).orElse(SPEED_WITHOUT_VALUE);
        changeOne(call, zone, z -> z.withSpeed(value), SPEED);
    }

    private static IntField speed(WsCall call) {
        return SPEED.upTo(call.device().generation().maxSpeed());
    }

    private static void changeOne(WsCall call, int requested, UnaryOperator<ZoneSetting> how, IntField field) {
        int zone = call.device().zones().guard(requested);
        if (isThere(call, zone)) {
            change(call, zone, how);
            replyChanged(call, zone, List.of(field.key()));
        }
    }

    private static void setPalette(WsCall call) throws DecodeException {
        int zone = call.device().zones().guard(ZONE.required(call.document()));
        int palette = guardPalette(PALETTE.required(call.document()));
        if (isThere(call, zone)) {
            change(call, zone, z -> z.withPalette(palette));
            call.reply("zone.paletteChanged", data -> putCurrent(call, zone, data));
        }
    }

    private static void setBlend(WsCall call) throws DecodeException {
        int zone = call.device().zones().guard(ZONE.required(call.document()));
        int mode = BLEND.required(call.document());
        if (isThere(call, zone)) {
            change(call, zone, z -> z.withBlendMode(mode));
            call.reply("zone.blendChanged", data -> putCurrent(call, zone, data));
        }
    }

    /** Fields that are absent or out of range are passed over. */
    private static void update(WsCall call) throws DecodeException {
        int zone = call.device().zones().guard(ZONE.required(call.document()));
        if (!isThere(call, zone)) {
            return;
        }
        List<String> updated = new ArrayList<>();
        OptionalInt effect = EFFECT.lenient(call.document());
        if (effect.isPresent() && call.device().effects().has(EffectRegistry.guard(effect.getAsInt()))) {
            apply(call, zone, EFFECT, v -> z -> z.withEffect(EffectRegistry.guard(v)), updated);
        }
        apply(call, zone, BRIGHTNESS, v -> z -> z.withBrightness(v), updated);
        apply(call, zone, speed(call), v -> z -> z.withSpeed(v), updated);
        apply(call, zone, PALETTE, v -> z -> z.withPalette(guardPalette(v)), updated);
        apply(call, zone, BLEND, v -> z -> z.withBlendMode(v), updated);
        call.out().pushZones();
        replyChanged(call, zone, updated);
    }

    private static void apply(
            WsCall call, int zone, IntField field, IntFunction<UnaryOperator<ZoneSetting>> how, List<String> updated) {
        field.lenient(call.document()).ifPresent(value -> {
            call.device().zones().change(zone, how.apply(value));
            updated.add(field.key());
        });
    }

    private static void list(WsCall call, String type) {
        call.reply(
                type,
                data -> ZoneData.putAll(
                        call.device().zones(),
                        id -> Optional.of(call.device().effects().name(id)),
                        false,
                        data));
    }

    /** A request id is one key too many here, and drops the message in silence. */
    private static void loadPreset(WsCall call) throws DecodeException {
        AllowedKeys.of("presetId").check(call.document());
        int preset = PRESET.optional(call.document()).orElse(0);
        call.device().zones().loadPreset(preset);
        call.out().pushZones();
    }

    private static boolean isThere(WsCall call, int zone) {
        boolean there = zone < call.device().zones().count();
        if (!there) {
            call.error(ErrorCode.OUT_OF_RANGE, "Invalid zoneId");
        }
        return there;
    }

    private static void change(WsCall call, int zone, UnaryOperator<ZoneSetting> how) {
        call.device().zones().change(zone, how);
        call.out().pushZones();
    }

    private static int guardPalette(int palette) {
        return LightField.PALETTE.accepts(palette) ? palette : 0;
    }

    private static void putCurrent(WsCall call, int zone, JsonObject data) {
        ZoneSetting now = call.device().zones().get(zone);
        JsonObject current = data.put("zoneId", zone)
                .putObject("current")
                .put("effectId", now.effectId())
                .put("effectName", call.device().effects().name(now.effectId()));
        ZoneData.putLook(now, current);
    }

    private static void replyChanged(WsCall call, int zone, List<String> keys) {
        ZoneSetting now = call.device().zones().get(zone);
        call.reply("zones.changed", data -> {
            JsonArray updated = data.put("zoneId", zone).putArray("updated");
            keys.forEach(updated::add);
            ZoneData.putLook(now, data.putObject("current").put("effectId", now.effectId()));
        });
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.EffectInstance;
import org.lightwaveos.virtual.firmware.EffectParameter;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** The tunables of single effects. */
final class EffectParameterCommands {

    private static final IntField EFFECT = IntField.effect("effectId");
    private static final int MOST_KEYS = 16;

    private EffectParameterCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("effects.parameters.get", EffectParameterCommands::get);
        commands.put(
                "effects.parameters.set", Decoded.complaining(ErrorCode.MISSING_FIELD, EffectParameterCommands::set));
    }

    /** The effect asked for; the current one if none or no possible one is named. */
    private static int effect(WsCall call) {
        int id = EFFECT.lenient(call.document()).orElse(EffectRegistry.INVALID);
        return id == EffectRegistry.INVALID ? call.device().renderer().get(LightField.EFFECT) : id;
    }

    private static void get(WsCall call) {
        int id = effect(call);
        Device device = call.device();
        List<EffectParameter> parameters =
                device.effects().instance(id).map(EffectInstance::parameters).orElse(List.of());
        call.reply("effects.parameters", data -> {
            data.put("effectId", id).put("name", device.effects().name(id)).put("hasParameters", !parameters.isEmpty());
            JsonArray list = data.putArray("parameters");
            parameters.stream().limit(MOST_KEYS).forEach(p -> list.addObject()
                    .put("name", p.name())
                    .put("displayName", p.displayName())
                    .putFloat("min", p.min())
                    .putFloat("max", p.max())
                    .putFloat("default", p.defaultValue())
                    .putFloat("value", device.renderer().parameter(id, p.name(), p.defaultValue()))
                    .put("type", p.type()));
        });
    }

    private static void set(WsCall call) throws DecodeException {
        if (!(call.get("parameters") instanceof JsonObject requested)) {
            throw new DecodeException("Missing required field 'parameters'");
        }
        int id = effect(call);
        Optional<EffectInstance> instance = call.device().effects().instance(id);
        if (instance.isEmpty()) {
            call.error(ErrorCode.INVALID_VALUE, "Effect has no parameters");
            return;
        }
        List<String> queued = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Map.Entry<String, JsonValue> e : requested.members().entrySet()) {
            boolean known =
                    instance.get().parameters().stream().anyMatch(p -> p.name().equals(e.getKey()));
            boolean taken =
                    known && call.out().tune(id, e.getKey(), e.getValue().asFloat());
            (taken ? queued : failed).add(e.getKey());
        }
        call.reply("effects.parameters.changed", data -> {
            data.put("effectId", id).put("name", call.device().effects().name(id));
            JsonArray queuedKeys = data.putArray("queued");
            queued.stream().limit(MOST_KEYS).forEach(queuedKeys::add);
            JsonArray failedKeys = data.putArray("failed");
            failed.stream().limit(MOST_KEYS).forEach(failedKeys::add);
        });
    }
}

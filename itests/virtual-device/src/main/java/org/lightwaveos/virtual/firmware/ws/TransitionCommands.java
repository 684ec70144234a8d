/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;
import org.lightwaveos.catalogue.Easing;
import org.lightwaveos.catalogue.Easings;
import org.lightwaveos.catalogue.Transition;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** Transitions: start one, list them, and a configuration that nothing stores. */
final class TransitionCommands {

    private static final IntField TO_EFFECT = IntField.effect("toEffect");
    private static final IntField TRANSITION_TYPE = IntField.range("transitionType", 0, 255);
    private static final IntField DURATION = IntField.range("duration", 0, 65535);
    private static final IntField DEFAULT_DURATION = IntField.range("defaultDuration", 0, 65535);
    private static final IntField DEFAULT_TYPE = IntField.range("defaultType", 0, 255);
    private static final int DURATION_MS = 1000;

    private TransitionCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("transition.trigger", Decoded.silent(TransitionCommands::trigger));
        commands.put(
                "transition.getTypes",
                call -> call.reply("transitions.types", data -> {
                    putTypes(data);
                    data.put("total", Transitions.all().size());
                }));
        commands.put("transition.config", Decoded.complaining(ErrorCode.MISSING_FIELD, TransitionCommands::config));
        commands.put(
                "transitions.list",
                call -> call.reply("transitions.list", data -> {
                    putTypes(data);
                    putEasings(data.putArray("easingCurves"));
                    data.put("total", Transitions.all().size());
                }));
        commands.put(
                "transitions.trigger",
                Decoded.complaining(ErrorCode.MISSING_FIELD, TransitionCommands::triggerAnswered));
    }

    private static void trigger(WsCall call) throws DecodeException {
        int requested = TO_EFFECT.required(call.document());
        int type = TRANSITION_TYPE.optional(call.document()).orElse(0);
        boolean random = call.get("random").isTrue();
        EffectRegistry effects = call.device().effects();
        int effect = effects.idOrIndex(requested);
        if (effects.has(effect)) {
            int chosen = random ? call.device().roll(Transitions.all().size()) : type;
            call.out().set(Setter.TRANSITION, effect, chosen);
            call.out().pushStatus();
        }
    }

    /** Always a fade: the argument {@code type} has the name of the envelope's key, which is taken out first. */
    private static void triggerAnswered(WsCall call) throws DecodeException {
        int requested = TO_EFFECT.required(call.document());
        int type = 0;
        int duration = DURATION.optional(call.document()).orElse(DURATION_MS);
        EffectRegistry effects = call.device().effects();
        int effect = effects.idOrIndex(requested);
        if (!effects.has(effect)) {
            call.error(ErrorCode.OUT_OF_RANGE, "Invalid toEffect");
            return;
        }
        int from = call.device().renderer().get(LightField.EFFECT);
        call.out().set(Setter.TRANSITION, effect, type);
        call.out().pushStatus();
        call.reply("transition.started", data -> data.put("fromEffect", from)
                .put("toEffect", effect)
                .put("toEffectName", effects.name(effect))
                .put("transitionType", type)
                .put("transitionName", nameOf(type))
                .put("duration", duration));
    }

    private static void config(WsCall call) throws DecodeException {
        if (!call.document().has(DEFAULT_DURATION.key()) && !call.document().has(DEFAULT_TYPE.key())) {
            call.reply("transitions.config", data -> {
                data.put("enabled", true)
                        .put("defaultDuration", DURATION_MS)
                        .put("defaultType", 0)
                        .put("defaultTypeName", nameOf(0));
                putEasings(data.putArray("easings"));
            });
            return;
        }
        int duration = DEFAULT_DURATION.optional(call.document()).orElse(DURATION_MS);
        int type = DEFAULT_TYPE.optional(call.document()).orElse(0);
        if (Transitions.byId(type).isEmpty()) {
            call.error(ErrorCode.OUT_OF_RANGE, "Invalid transition type");
            return;
        }
        call.reply("transitions.config", data -> data.put("defaultDuration", duration)
                .put("defaultType", type)
                .put("defaultTypeName", nameOf(type))
                .put("message", "Transition config updated"));
    }

    private static void putTypes(JsonObject data) {
        JsonArray types = data.putArray("types");
        for (Transition type : Transitions.all()) {
            types.addObject().put("id", type.id()).put("name", type.name());
        }
    }

    private static void putEasings(JsonArray to) {
        Easings.all().stream()
                .filter(Easing::listed)
                .forEach(e -> to.addObject().put("id", e.id()).put("name", e.constant()));
    }

    private static String nameOf(int type) {
        return Transitions.byId(type).map(Transition::name).orElse("Unknown");
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.List;
import java.util.Map;
import org.lightwaveos.catalogue.DisplayOrder;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.EffectInfo;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.FirmwareGeneration;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** Changing the effect, and the old one-value setters. */
final class EffectCommands {

    private static final IntField EFFECT = IntField.effect("effectId");
    private static final IntField PALETTE = IntField.atLeast("paletteId", 0);
    private static final IntField BRIGHTNESS = IntField.range("value", 0, 255);
    private static final IntField SPEED = IntField.range("value", 1, 100);
    private static final IntField TRANSITION_TYPE = IntField.range("transition", "type", 0, 255);
    private static final IntField TRANSITION_DURATION = IntField.range("transition", "duration", 0, 65535);

    private EffectCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("setEffect", Decoded.silent(EffectCommands::setEffect));
        commands.put("nextEffect", call -> step(call, 1));
        commands.put("prevEffect", call -> step(call, -1));
        commands.put("setBrightness", setter(Setter.BRIGHTNESS, BRIGHTNESS));
        commands.put("setSpeed", setter(Setter.SPEED, SPEED));
        commands.put("setPalette", Decoded.silent(EffectCommands::setPalette));
        commands.put(
                "effects.setCurrent",
                Decoded.complainingWithoutId(ErrorCode.MISSING_FIELD, EffectCommands::setCurrent));
    }

    private static WsCommand setter(Setter setter, IntField field) {
        return Decoded.silent(call -> {
            call.out().set(setter, field.required(call.document()));
            call.out().pushStatus();
        });
    }

    private static void setEffect(WsCall call) throws DecodeException {
        int id = EffectRegistry.guard(EFFECT.required(call.document()));
        if (call.device().effects().has(id)) {
            call.out().set(Setter.EFFECT, id);
            call.out().pushStatus();
        }
    }

    /** Walks the display order, old firmware its list; an effect that is not in it counts as standing before both ends. */
    private static void step(WsCall call, int by) {
        boolean old = call.device().generation() == FirmwareGeneration.V2;
        List<Integer> order =
                old ? call.device().effects().all().stream().map(EffectInfo::id).toList() : DisplayOrder.all();
        int at = order.indexOf(call.device().renderer().get(LightField.EFFECT));
        int next = at < 0 ? (by > 0 ? 0 : order.size() - 1) : Math.floorMod(at + by, order.size());
        call.out().set(Setter.EFFECT, order.get(next));
        call.out().pushStatus();
    }

    private static void setPalette(WsCall call) throws DecodeException {
        int cut = PALETTE.required(call.document()) & 0xFF;
        call.out().set(Setter.PALETTE, LightField.PALETTE.accepts(cut) ? cut : 0);
        call.out().pushStatus();
    }

    /** A transition object counts as a transition even where its type is none that runs. */
    private static void setCurrent(WsCall call) throws DecodeException {
        int requested = EFFECT.required(call.document());
        JsonValue transition = call.get("transition");
        boolean withTransition = transition instanceof JsonObject;
        int type = TRANSITION_TYPE.optional(transition).orElse(0);
        TRANSITION_DURATION.optional(transition); // checked, never used
        int id = EffectRegistry.guard(requested);
        if (!call.device().effects().has(id)) {
            call.error(ErrorCode.OUT_OF_RANGE, "Invalid effectId");
            return;
        }
        if (withTransition && Transitions.byId(type).isPresent()) {
            call.out().set(Setter.TRANSITION, id, type);
        } else {
            call.out().set(Setter.EFFECT, id);
        }
        call.out().requestSave();
        call.out().pushStatus();
        call.reply("effects.changed", data -> data.put("effectId", id)
                .put("name", call.device().effects().name(id))
                .put("transitionActive", withTransition));
    }
}

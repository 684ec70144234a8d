/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.List;
import java.util.Map;
import org.lightwaveos.catalogue.Palettes;
import org.lightwaveos.catalogue.firmware.ReactiveEffects;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.device.Renderer;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** What the device is and shows. All of it is read live, from the renderer. */
final class QueryCommands {

    private static final List<LightField> AFTER_EFFECT = List.of(
            LightField.INTENSITY,
            LightField.SATURATION,
            LightField.COMPLEXITY,
            LightField.VARIATION,
            LightField.MOOD,
            LightField.HUE,
            LightField.FADE_AMOUNT);

    private QueryCommands() {}

    static void register(Map<String, SerialCommand> commands) {
        commands.put("device.getStatus", QueryCommands::status);
        commands.put("effects.getCurrent", QueryCommands::currentEffect);
        commands.put("effects.list", QueryCommands::effects);
        commands.put("effects.getCategories", QueryCommands::categories);
        commands.put("parameters.get", QueryCommands::parameters);
    }

    private static void status(SerialCall call) {
        DeviceFacts facts = call.device().facts();
        call.reply(new JsonObject()
                .put("freeHeap", facts.freeHeap())
                .put("uptimeMs", call.nowMs())
                .put("wifi", facts.ip().isPresent() ? "connected" : "ap")
                .put("fps", facts.fps())
                .put("effectCount", call.device().effects().size()));
    }

    private static void currentEffect(SerialCall call) {
        int id = call.device().renderer().get(LightField.EFFECT);
        call.reply(new JsonObject()
                .put("effectId", id)
                .put("name", call.device().effects().name(id)));
    }

    /** A window that begins beyond the end is empty and said to begin at 0. */
    private static void effects(SerialCall call) {
        EffectRegistry effects = call.device().effects();
        int total = effects.size();
        int offset = call.cut("offset", 0, 0xFFFF);
        int limit = (int) call.get("limit").or(IntType.UINT16, total);
        if (offset >= total) {
            offset = 0;
            limit = 0;
        }
        limit = Math.min(limit, total - offset);
        JsonObject data =
                new JsonObject().put("total", total).put("offset", offset).put("limit", limit);
        JsonArray list = data.putArray("effects");
        for (int i = offset; i < offset + limit; i++) {
            int id = effects.idAt(i);
            list.addObject().put("id", id).put("name", effects.name(id));
        }
        call.replyInPieces(data);
    }

    private static void categories(SerialCall call) {
        int all = call.device().effects().size();
        int reactive = ReactiveEffects.all().size();
        JsonObject data = new JsonObject();
        JsonArray list = data.putArray("categories");
        list.addObject().put("name", "reactive").put("count", reactive);
        list.addObject().put("name", "ambient").put("count", Math.max(0, all - reactive));
        list.addObject().put("name", "all").put("count", all);
        call.reply(data);
    }

    private static void parameters(SerialCall call) {
        Renderer renderer = call.device().renderer();
        int palette = renderer.get(LightField.PALETTE);
        JsonObject data = new JsonObject();
        put(renderer, LightField.BRIGHTNESS, data);
        put(renderer, LightField.SPEED, data);
        put(renderer, LightField.PALETTE, data);
        data.put("paletteName", paletteName(palette));
        put(renderer, LightField.EFFECT, data);
        AFTER_EFFECT.forEach(field -> put(renderer, field, data));
        call.reply(data);
    }

    private static void put(Renderer renderer, LightField field, JsonObject to) {
        to.put(field.key(), renderer.get(field));
    }

    static String paletteName(int id) {
        return Palettes.byId(id).map(palette -> palette.name()).orElse("Unknown");
    }
}

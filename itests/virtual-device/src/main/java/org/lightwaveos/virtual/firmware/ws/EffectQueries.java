/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.List;
import java.util.Map;
import org.lightwaveos.catalogue.firmware.Pattern;
import org.lightwaveos.catalogue.firmware.PatternFamilies;
import org.lightwaveos.catalogue.firmware.PatternFamily;
import org.lightwaveos.catalogue.firmware.Patterns;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.device.Renderer;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** Questions about effects. */
final class EffectQueries {

    private static final IntField EFFECT = IntField.effect("effectId");
    private static final IntField FAMILY = IntField.range("familyId", 0, 9);
    private static final int MOST_OF_A_FAMILY = 128;

    private EffectQueries() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("effects.getCurrent", EffectQueries::current);
        commands.put("effects.list", Decoded.complaining(ErrorCode.MISSING_FIELD, EffectQueries::list));
        commands.put("effects.getMetadata", EffectQueries::metadata);
        commands.put("effects.getCategories", EffectQueries::categories);
        commands.put("effects.getByFamily", Decoded.complaining(ErrorCode.MISSING_FIELD, EffectQueries::byFamily));
    }

    private static void current(WsCall call) {
        Renderer renderer = call.device().renderer();
        int id = renderer.get(LightField.EFFECT);
        call.reply("effects.current", data -> {
            data.put("effectId", id).put("name", call.device().effects().name(id));
            LightData.putLive(renderer, data);
        });
    }

    private static void list(WsCall call) throws DecodeException {
        Paging paging = Paging.of(call.document());
        boolean details = call.get("details").isTrue();
        EffectRegistry effects = call.device().effects();
        // All in 16 bits: page 256 is page 0, which starts far beyond the end.
        int from = Math.min((paging.page() - 1) * paging.limit() & 0xFFFF, effects.size());
        int to = Math.min(from + paging.limit(), effects.size());
        call.reply("effects.list", data -> {
            JsonArray list = data.putArray("effects");
            for (int i = from; i < to; i++) {
                int id = effects.idAt(i);
                JsonObject effect = list.addObject().put("id", id).put("name", effects.name(id));
                if (details) {
                    effect.put("category", categoryAt(i));
                }
            }
            paging.put(data, effects.size());
        });
    }

    /** By place in the list, whatever the effect is. */
    private static String categoryAt(int index) {
        if (index <= 4) {
            return "Classic";
        }
        if (index <= 7) {
            return "Wave";
        }
        return index <= 12 ? "Physics" : "Custom";
    }

    private static void metadata(WsCall call) {
        int id = EFFECT.lenient(call.document()).orElse(EffectRegistry.INVALID);
        if (id == EffectRegistry.INVALID || !call.device().effects().has(id)) {
            call.error(ErrorCode.OUT_OF_RANGE, "Invalid effectId");
            return;
        }
        call.reply("effects.metadata", data -> {
            data.put("id", id).put("name", call.device().effects().name(id));
            Patterns.byEffect(id).ifPresentOrElse(pattern -> putPattern(pattern, data), () -> putNoPattern(data));
            putProperties(data);
        });
    }

    private static void putPattern(Pattern pattern, JsonObject data) {
        data.put("family", familyName(pattern.family()))
                .put("familyId", pattern.family())
                .put("story", pattern.story())
                .put("opticalIntent", pattern.opticalIntent());
        JsonArray tags = data.putArray("tags");
        pattern.tags().forEach(tags::add);
    }

    private static void putNoPattern(JsonObject data) {
        data.put("family", "Unknown").put("familyId", 255).putArray("tags");
    }

    static void putProperties(JsonObject data) {
        data.putObject("properties")
                .put("centerOrigin", true)
                .put("symmetricStrips", true)
                .put("paletteAware", true)
                .put("speedResponsive", true);
    }

    /** A real device sends names from memory that it has given back; these are the ones it means. */
    private static void categories(WsCall call) {
        call.reply("effects.categories", data -> {
            JsonArray families = data.putArray("categories");
            for (PatternFamily family : PatternFamilies.all()) {
                families.addObject()
                        .put("id", family.id())
                        .put("name", family.name())
                        .put("count", members(family.id()).size() & 0xFF);
            }
            data.put("total", PatternFamilies.all().size());
        });
    }

    private static void byFamily(WsCall call) throws DecodeException {
        int family = FAMILY.required(call.document());
        call.reply("effects.byFamily", data -> {
            data.put("familyId", family).put("familyName", familyName(family));
            JsonArray ids = data.putArray("effects");
            members(family).stream().limit(MOST_OF_A_FAMILY).forEach(p -> ids.add(p.effect()));
            data.put("count", ids.size());
        });
    }

    private static List<Pattern> members(int family) {
        return Patterns.all().stream().filter(p -> p.family() == family).toList();
    }

    private static String familyName(int family) {
        return PatternFamilies.byId(family).map(PatternFamily::name).orElse("Unknown");
    }
}

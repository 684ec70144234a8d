/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.List;
import java.util.stream.IntStream;
import org.lightwaveos.catalogue.firmware.Pattern;
import org.lightwaveos.catalogue.firmware.Patterns;
import org.lightwaveos.catalogue.firmware.ReactiveEffects;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** {@code GET effects}: pages of the effects, all of them or those of one category. */
final class EffectList {

    private static final List<String> CATEGORIES = List.of("Classic", "Wave", "Physics", "Custom");
    private static final int PHYSICS = 2;
    private static final int CUSTOM = 3;
    private static final int LONGEST_PAGE = 150;

    private EffectList() {}

    static HttpAnswer answer(HttpCall call) {
        EffectRegistry effects = call.device().effects();
        ListWindow window = ListWindow.of(call, LONGEST_PAGE, effects.size(), 0, -1);
        int category = call.number("category").orElse(-1);
        boolean details = call.param("details")
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
        return call.success(data -> {
            window.putFlat(data, effects.size());
            window.putPages(data, effects.size());
            JsonArray list = data.putArray("effects");
            if (category >= 0) {
                putOfCategory(effects, category, window, details, list);
            } else {
                for (int i = window.from(); i < window.to(); i++) {
                    putEffect(effects, effects.idAt(i), details, list.addObject());
                }
            }
            JsonArray categories = data.putArray("categories");
            IntStream.range(0, CATEGORIES.size())
                    .forEach(i -> categories.addObject().put("id", i).put("name", CATEGORIES.get(i)));
            data.put("count", list.size());
        });
    }

    /** The window counts matches here, though its totals count all effects. */
    private static void putOfCategory(
            EffectRegistry effects, int category, ListWindow window, boolean details, JsonArray list) {
        effects.all().stream()
                .filter(effect -> categoryOf(effect.id()) == category)
                .skip(window.from())
                .limit(window.limit())
                .forEach(effect -> {
                    JsonObject to = list.addObject();
                    putNames(effects, effect.id(), to);
                    if (details) {
                        putFeatures(category, to);
                    }
                });
    }

    private static void putEffect(EffectRegistry effects, int id, boolean details, JsonObject to) {
        putNames(effects, id, to);
        to.put("isAudioReactive", ReactiveEffects.all().contains(id));
        EffectRoutes.putInstance(effects.instance(id), to);
        if (details) {
            putFeatures(categoryOf(id), to);
        }
    }

    private static void putNames(EffectRegistry effects, int id, JsonObject to) {
        int category = categoryOf(id);
        to.put("id", id)
                .put("name", effects.name(id))
                .put("category", CATEGORIES.get(category))
                .put("categoryId", category);
    }

    private static void putFeatures(int category, JsonObject to) {
        to.putObject("features")
                .put("centerOrigin", true)
                .put("usesSpeed", true)
                .put("usesPalette", true)
                .put("zoneAware", category != PHYSICS);
    }

    /** By the pattern family: fluid is classic, interference is wave; geometry, physics and mathematics are physics. */
    private static int categoryOf(int id) {
        return switch (Patterns.byEffect(id).map(Pattern::family).orElse(-1)) {
            case 8 -> 0;
            case 0 -> 1;
            case 1, 6, 9 -> PHYSICS;
            default -> CUSTOM;
        };
    }
}

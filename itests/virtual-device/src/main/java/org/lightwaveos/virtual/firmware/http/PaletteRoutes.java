/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lightwaveos.catalogue.Palette;
import org.lightwaveos.catalogue.Palettes;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.ws.PaletteData;

/** Palettes: pages of them, filtered by category and character, and setting one. */
final class PaletteRoutes {

    private static final int LONGEST_PAGE = 100;

    /** Category labels by the word that queries and counts use. */
    private static final Map<String, String> CATEGORIES =
            Map.of("artistic", "Artistic", "scientific", "Scientific", "lgpOptimized", "LGP-Optimized");

    private static final List<String> COUNTED = List.of("artistic", "scientific", "lgpOptimized");

    private static final Map<String, Predicate<Palette>> FLAGS = Map.of(
            "warm", Palette::warm,
            "cool", Palette::cool,
            "calm", Palette::calm,
            "vivid", Palette::vivid,
            "cvd", Palette::cvdFriendly);

    private PaletteRoutes() {}

    static void register(List<Route> routes) {
        routes.add(Route.get("/palettes", PaletteRoutes::list));
        routes.add(Route.body("POST", "/palettes/set", PaletteRoutes::set));
    }

    /** Its envelope has the time stamp before the data. */
    private static HttpAnswer list(HttpCall call) {
        List<Palette> found =
                Palettes.all().stream().filter(p -> passes(p, call)).toList();
        ListWindow window = ListWindow.of(call, LONGEST_PAGE, found.size(), 1, 0xFFFF);
        JsonObject body = HttpAnswer.stamped(new JsonObject().put("success", true), call.nowMs());
        JsonObject data = body.putObject("data");
        JsonObject counts = data.putObject("categories");
        COUNTED.forEach(word -> counts.put(word, count(CATEGORIES.getOrDefault(word, ""))));
        JsonArray palettes = data.putArray("palettes");
        for (int i = window.from(); i < window.to(); i++) {
            PaletteData.putWhole(found.get(i), palettes.addObject());
        }
        window.putFlat(data, found.size());
        window.putPages(data, found.size());
        data.put("count", palettes.size());
        return HttpAnswer.json(body);
    }

    private static long count(String category) {
        return Palettes.all().stream()
                .filter(p -> p.category().equals(category))
                .count();
    }

    /** Words that the device does not know filter nothing. */
    private static boolean passes(Palette palette, HttpCall call) {
        Optional<String> category = call.param("category").map(CATEGORIES::get);
        if (category.isPresent() && !palette.category().equals(category.get())) {
            return false;
        }
        return FLAGS.entrySet().stream()
                .filter(flag -> call.param(flag.getKey()).filter("true"::equals).isPresent())
                .allMatch(flag -> flag.getValue().test(palette));
    }

    private static HttpAnswer set(HttpCall call) {
        return call.checked(RequestSchema.PALETTES_SET, body -> {
            int id = (int) body.get("paletteId").as(IntType.UINT8);
            Optional<Palette> palette = Palettes.byId(id);
            if (palette.isEmpty()) {
                return call.error(HttpError.bad(ErrorCode.OUT_OF_RANGE, "Palette ID out of range (0-74)", "paletteId"));
            }
            call.out().set(Setter.PALETTE, id);
            call.out().pushStatus();
            return call.success(data -> data.put("paletteId", id)
                    .put("name", palette.get().name())
                    .put("category", palette.get().category()));
        });
    }
}

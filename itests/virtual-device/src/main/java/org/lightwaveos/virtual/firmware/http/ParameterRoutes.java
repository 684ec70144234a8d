/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.device.StatusCache;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.ws.BatchActions;
import org.lightwaveos.virtual.firmware.ws.LightData;

/** The global parameters, mood and trails included; and batches. */
final class ParameterRoutes {

    /** In the order in which they are applied. Trails are not checked: what does not convert is 0. */
    private static final Map<String, Setter> SETTERS = new LinkedHashMap<>();

    static {
        SETTERS.put("brightness", Setter.BRIGHTNESS);
        SETTERS.put("speed", Setter.SPEED);
        SETTERS.put("paletteId", Setter.PALETTE);
        SETTERS.put("intensity", Setter.INTENSITY);
        SETTERS.put("saturation", Setter.SATURATION);
        SETTERS.put("complexity", Setter.COMPLEXITY);
        SETTERS.put("variation", Setter.VARIATION);
        SETTERS.put("hue", Setter.HUE);
        SETTERS.put("mood", Setter.MOOD);
        SETTERS.put("fadeAmount", Setter.FADE_AMOUNT);
    }

    private ParameterRoutes() {}

    static void register(List<Route> routes) {
        routes.add(Route.get("/parameters", ParameterRoutes::get));
        routes.add(Route.body("POST", "/parameters", ParameterRoutes::set));
        routes.add(Route.body("PATCH", "/parameters", ParameterRoutes::set));
        routes.add(Route.body("POST", "/batch", ParameterRoutes::batch));
    }

    private static HttpAnswer get(HttpCall call) {
        StatusCache cache = call.device().cache();
        return call.success(data -> {
            LightData.putCached(cache, data);
            data.put("mood", cache.get(LightField.MOOD)).put("fadeAmount", cache.get(LightField.FADE_AMOUNT));
        });
    }

    private static HttpAnswer set(HttpCall call) {
        return call.checked(RequestSchema.PARAMETERS, body -> {
            if (!apply(body, call)) {
                return call.error(HttpError.bad(ErrorCode.MISSING_FIELD, "No valid parameters provided"));
            }
            call.out().requestSave();
            call.out().pushStatus();
            return call.success();
        });
    }

    private static boolean apply(JsonObject body, HttpCall call) {
        boolean updated = false;
        for (Map.Entry<String, Setter> e : SETTERS.entrySet()) {
            if (body.has(e.getKey())) {
                call.out().set(e.getValue(), (int) body.get(e.getKey()).as(IntType.UINT8));
                updated = true;
            }
        }
        return updated;
    }

    private static HttpAnswer batch(HttpCall call) {
        return call.checked(RequestSchema.BATCH, body -> {
            JsonArray operations = (JsonArray) body.get("operations");
            BatchActions.Tally tally = BatchActions.run(operations, call.device(), call.out());
            call.out().pushStatus();
            return call.success(data -> data.put("processed", tally.processed()).put("failed", tally.failed()));
        });
    }
}

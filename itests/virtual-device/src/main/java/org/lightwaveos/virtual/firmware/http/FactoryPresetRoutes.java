/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.FactoryPresetLoader;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.ParseResult;
import org.lightwaveos.virtual.firmware.ws.FactoryPresetCommands;

/** The built-in presets; unlike by WebSocket, loading one is not broadcast. */
final class FactoryPresetRoutes {

    private FactoryPresetRoutes() {}

    static void register(List<Route> routes) {
        routes.add(Route.get("/factoryPresets", FactoryPresetRoutes::list));
        routes.add(Route.body("POST", "/factoryPresets/load", FactoryPresetRoutes::load));
    }

    /** Without any envelope. */
    private static HttpAnswer list(HttpCall call) {
        JsonObject body = new JsonObject();
        FactoryPresetCommands.putList(call.device().factoryPreset(), body);
        return HttpAnswer.json(body);
    }

    private static HttpAnswer load(HttpCall call) {
        if (!(JsonReader.read(call.body()) instanceof ParseResult.Parsed parsed)) {
            return call.error(HttpError.bad(ErrorCode.INVALID_JSON, "Invalid JSON"));
        }
        JsonValue body = parsed.value();
        if (!body.has("index")) {
            return call.error(HttpError.bad(ErrorCode.MISSING_FIELD, "Missing 'index' field"));
        }
        Optional<FactoryPreset> found =
                FactoryPresets.byId((int) body.get("index").as(IntType.UINT8));
        if (found.isEmpty()) {
            return call.error(HttpError.bad(ErrorCode.OUT_OF_RANGE, "Index out of range (0-7)"));
        }
        FactoryPreset preset = found.get();
        FactoryPresetLoader.load(preset, call.device(), call.out()::set);
        call.out().requestSave();
        call.out().pushStatus();
        return call.success(data -> data.put("index", preset.id()).put("name", preset.name()));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.List;
import org.lightwaveos.catalogue.Easing;
import org.lightwaveos.catalogue.Easings;
import org.lightwaveos.catalogue.Transition;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.EffectRegistry;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;

/** Transitions: types, start, and a configuration that nothing stores. */
final class TransitionRoutes {

    private static final int DURATION_MS = 1000;

    private TransitionRoutes() {}

    static void register(List<Route> routes) {
        routes.add(Route.get("/transitions/types", TransitionRoutes::types));
        routes.add(Route.body("POST", "/transitions/trigger", TransitionRoutes::trigger));
        routes.add(Route.get("/transitions/config", TransitionRoutes::config));
        routes.add(Route.body("POST", "/transitions/config", TransitionRoutes::setConfig));
    }

    private static HttpAnswer types(HttpCall call) {
        return call.success(data -> {
            JsonArray types = data.putArray("types");
            for (Transition type : Transitions.all()) {
                types.addObject()
                        .put("id", type.id())
                        .put("name", type.name())
                        .put("duration", type.durationMs())
                        .put("centerOrigin", type.centerOrigin());
            }
        });
    }

    /** Chance is the clock here: a random type is the time since boot in milliseconds modulo the number of types. */
    private static HttpAnswer trigger(HttpCall call) {
        return call.checked(RequestSchema.TRANSITIONS_TRIGGER, body -> {
            EffectRegistry effects = call.device().effects();
            int effect = effects.idOrIndex((int) body.get("toEffect").as(IntType.UINT16));
            if (!effects.has(effect)) {
                return call.error(HttpError.bad(ErrorCode.OUT_OF_RANGE, "Effect ID not registered", "toEffect"));
            }
            int type = body.get("random").isTrue()
                    ? (int) (call.nowMs() % Transitions.all().size())
                    : (int) body.get("type").or(IntType.INT32, 0) & 0xFF;
            call.out().set(Setter.TRANSITION, effect, type);
            call.out().pushStatus();
            return call.success(data -> data.put("effectId", effect)
                    .put("name", effects.name(effect))
                    .put("transitionType", type));
        });
    }

    private static HttpAnswer config(HttpCall call) {
        return call.success(data -> {
            data.put("enabled", true)
                    .put("defaultDuration", DURATION_MS)
                    .put("defaultType", 0)
                    .put("defaultTypeName", nameOf(0));
            JsonArray easings = data.putArray("easings");
            Easings.all().stream()
                    .filter(Easing::listed)
                    .forEach(e -> easings.addObject().put("id", e.id()).put("name", e.constant()));
        });
    }

    private static HttpAnswer setConfig(HttpCall call) {
        return call.checked(RequestSchema.TRANSITIONS_CONFIG, body -> {
            int duration = (int) body.get("defaultDuration").or(IntType.INT32, DURATION_MS) & 0xFFFF;
            int type = (int) body.get("defaultType").or(IntType.INT32, 0) & 0xFF;
            return call.success(data -> data.put("defaultDuration", duration)
                    .put("defaultType", type)
                    .put("defaultTypeName", nameOf(type))
                    .put("message", "Transition config updated"));
        });
    }

    private static String nameOf(int type) {
        return Transitions.byId(type).map(Transition::name).orElse("Unknown");
    }
}

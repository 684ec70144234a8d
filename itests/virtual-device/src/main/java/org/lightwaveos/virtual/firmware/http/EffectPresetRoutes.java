/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.List;
import org.lightwaveos.virtual.firmware.ws.EffectPresetCommands;

/** The user's presets of the light. Asking for the list is what wakes their keeper after a boot. */
final class EffectPresetRoutes {

    private EffectPresetRoutes() {}

    static void register(List<Route> routes) {
        routes.add(Route.get("/effect-presets", EffectPresetRoutes::list));
    }

    private static HttpAnswer list(HttpCall call) {
        call.device().savedLights().wake();
        return call.success(data -> EffectPresetCommands.putList(call.device().savedLights(), false, data));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;

/** The macro for filming. */
final class CameraCommands {

    private CameraCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("cameraMode.get", call -> reply(call, "cameraMode.get"));
        commands.put("cameraMode.set", CameraCommands::set);
    }

    /** Anything but true switches off; everybody is told even where nothing changed. */
    private static void set(WsCall call) {
        boolean enabled = call.get("enabled").isTrue();
        call.device().camera().set(enabled, call.device().cache(), call.device().correction(), call.out()::set);
        call.out().pushStatus();
        reply(call, "cameraMode.set");
        call.out().broadcast(WsFrames.event("cameraMode.changed", data -> data.put("enabled", enabled)));
    }

    private static void reply(WsCall call, String type) {
        boolean active = call.device().camera().isActive();
        call.reply(type, data -> data.put("enabled", active));
    }
}

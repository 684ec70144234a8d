/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.List;
import java.util.Map;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** Commands that change nothing that can be seen: shows never play, and a clock from outside reaches no effect. */
final class OtherCommands {

    private static final List<String> ACTIONS = List.of("start", "stop", "pause", "resume", "seek");

    private OtherCommands() {}

    static void register(Map<String, SerialCommand> commands) {
        for (String type : List.of("show.pause", "show.resume", "show.stop")) {
            commands.put(type, call -> call.reply(new JsonObject().put("success", true)));
        }
        commands.put("trinity.sync", OtherCommands::sync);
        // Meant for 30 a second, so never answered.
        commands.put("trinity.macro", call -> {});
        commands.put("trinity.beat", call -> {});
    }

    private static void sync(SerialCall call) {
        String action = call.get("action").asCString();
        if (!ACTIONS.contains(action)) {
            call.error("invalid action");
        } else if (call.get("position_sec").asFloat() < 0) {
            call.error("position_sec must be >= 0");
        } else {
            call.reply(new JsonObject().put("action", action).put("dispatched", true));
        }
    }
}

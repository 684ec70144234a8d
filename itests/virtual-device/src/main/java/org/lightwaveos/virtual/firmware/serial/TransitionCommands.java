/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.Map;
import org.lightwaveos.catalogue.Transition;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** Transitions. */
final class TransitionCommands {

    /** What the device says of its transitions, whatever it was told. */
    private static final int DURATION_MS = 800;
    /** Percent up to which each type is drawn: fades, wipes and dissolves are the usual ones. */
    private static final int[][] DRAWN = {
        {15, 0}, {30, 1}, {45, 2}, {60, 3}, {68, 5}, {76, 6}, {85, 7}, {89, 8}, {93, 9}, {96, 4}, {98, 10}, {100, 11}
    };

    private TransitionCommands() {}

    static void register(Map<String, SerialCommand> commands) {
        commands.put("transition.getTypes", TransitionCommands::types);
        commands.put("transition.trigger", TransitionCommands::trigger);
        commands.put("transition.config", TransitionCommands::config);
    }

    private static void types(SerialCall call) {
        JsonObject data = new JsonObject();
        JsonArray types = data.putArray("types");
        for (Transition type : Transitions.all()) {
            types.addObject().put("id", type.id()).put("name", type.name()).put("durationMs", type.durationMs());
        }
        call.replyInPieces(data);
    }

    private static void trigger(SerialCall call) {
        if (call.lacks("toEffect")) {
            return;
        }
        int effect = call.wordOf("toEffect");
        if (!call.device().effects().has(effect)) {
            call.error("toEffect not registered");
            return;
        }
        boolean chosen = call.get("transitionType").isInt();
        int type = chosen ? call.byteOf("transitionType") : draw(call.device().roll(100));
        call.out().set(Setter.TRANSITION, effect, type);
        call.reply(new JsonObject()
                .put("toEffect", effect)
                .put("name", call.device().effects().name(effect)));
    }

    static int draw(int percent) {
        for (int[] step : DRAWN) {
            if (percent < step[0]) {
                return step[1];
            }
        }
        return 0;
    }

    /** An echo: nothing is stored. */
    private static void config(SerialCall call) {
        JsonObject data = new JsonObject();
        if (call.has("enabled") || call.has("defaultDuration") || call.has("defaultType")) {
            data.put(
                            "enabled",
                            !call.get("enabled").isBool() || call.get("enabled").isTrue())
                    .put("defaultDuration", call.cut("defaultDuration", DURATION_MS, 0xFFFF))
                    .put("defaultType", call.cut("defaultType", 0, 0xFF));
        } else {
            data.put("enabled", true)
                    .put("defaultDuration", DURATION_MS)
                    .put("defaultType", 0)
                    .put("typeCount", Transitions.all().size());
        }
        call.reply(data);
    }
}

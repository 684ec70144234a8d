/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.lightwaveos.virtual.firmware.device.EdgeMixer;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.ws.EdgeMixerData;

/** The edge mixer. */
final class EdgeMixerCommands {

    private record Field(
            String key, int max, int otherwise, Setter setter, BiFunction<EdgeMixer, Integer, EdgeMixer> with) {}

    /** Modes end one earlier here than on the network. */
    private static final List<Field> FIELDS = List.of(
            new Field("mode", EdgeMixer.MAX_MODE - 1, 0, Setter.EDGE_MIXER_MODE, EdgeMixer::withMode),
            new Field("spread", EdgeMixer.MAX_SPREAD, 30, Setter.EDGE_MIXER_SPREAD, EdgeMixer::withSpread),
            new Field("strength", 255, 255, Setter.EDGE_MIXER_STRENGTH, EdgeMixer::withStrength),
            new Field("spatial", 1, 0, Setter.EDGE_MIXER_SPATIAL, EdgeMixer::withSpatial),
            new Field("temporal", 1, 0, Setter.EDGE_MIXER_TEMPORAL, EdgeMixer::withTemporal));

    private EdgeMixerCommands() {}

    static void register(Map<String, SerialCommand> commands) {
        commands.put(
                "getEdgeMixer", call -> reply(call, call.device().renderer().edgeMixer()));
        commands.put("setEdgeMixer", EdgeMixerCommands::set);
        commands.put("saveEdgeMixer", call -> {
            call.out().set(Setter.EDGE_MIXER_SAVE);
            call.reply(new JsonObject().put("saved", true));
        });
    }

    /** Field by field: what comes before a wrong one has been set when it is complained of. */
    private static void set(SerialCall call) {
        EdgeMixer asked = call.device().renderer().edgeMixer();
        boolean any = false;
        for (Field field : FIELDS) {
            if (!call.has(field.key)) {
                continue;
            }
            int value = call.cut(field.key, field.otherwise, 0xFF);
            if (value > field.max) {
                call.error(field.key + " must be 0-" + field.max);
                return;
            }
            call.out().set(field.setter, value);
            asked = field.with.apply(asked, value);
            any = true;
        }
        if (any) {
            reply(call, asked);
        } else {
            call.error("provide mode, spread, strength, spatial, or temporal");
        }
    }

    private static void reply(SerialCall call, EdgeMixer mixer) {
        JsonObject data = new JsonObject();
        EdgeMixerData.put(mixer, data);
        call.reply(data);
    }
}

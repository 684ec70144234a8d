/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lightwaveos.catalogue.EdgeMixerMode;
import org.lightwaveos.catalogue.EdgeMixerModes;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.EdgeMixer;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.IntType;

/** The edge mixer. A value of a wrong type counts as the field's default, and any number is cut to 8 bits. */
final class EdgeMixerCommands {

    private record Field(
            String key, int max, int otherwise, Setter setter, BiFunction<EdgeMixer, Integer, EdgeMixer> with) {}

    private static final List<Field> FIELDS = List.of(
            new Field("mode", EdgeMixer.MAX_MODE, 0, Setter.EDGE_MIXER_MODE, EdgeMixer::withMode),
            new Field("spread", EdgeMixer.MAX_SPREAD, 30, Setter.EDGE_MIXER_SPREAD, EdgeMixer::withSpread),
            new Field("strength", 255, 255, Setter.EDGE_MIXER_STRENGTH, EdgeMixer::withStrength),
            new Field("spatial", 1, 0, Setter.EDGE_MIXER_SPATIAL, EdgeMixer::withSpatial),
            new Field("temporal", 1, 0, Setter.EDGE_MIXER_TEMPORAL, EdgeMixer::withTemporal));

    private record Change(Field field, int value) {}

    private EdgeMixerCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("edge_mixer.set", EdgeMixerCommands::set);
        commands.put(
                "edge_mixer.get",
                call -> call.reply(
                        "edge_mixer.get",
                        data -> EdgeMixerData.put(call.device().renderer().edgeMixer(), data)));
        commands.put("edge_mixer.save", call -> {
            call.out().set(Setter.EDGE_MIXER_SAVE);
            call.reply("edge_mixer.save", data -> data.put("saved", true));
        });
        commands.put("edgemixer_mode", EdgeMixerCommands::setModeByName);
    }

    /** All fields are checked before any is applied; the answer tells what was asked for, not what is. */
    private static void set(WsCall call) {
        List<Change> changes = new ArrayList<>();
        for (Field field : FIELDS) {
            if (call.document().has(field.key)) {
                int value = (int) call.get(field.key).or(IntType.INT32, field.otherwise) & 0xFF;
                if (value > field.max) {
                    call.error(ErrorCode.OUT_OF_RANGE, field.key + " must be 0-" + field.max);
                    return;
                }
                changes.add(new Change(field, value));
            }
        }
        if (changes.isEmpty()) {
            call.error(ErrorCode.MISSING_FIELD, "Provide mode, spread, strength, spatial, or temporal");
            return;
        }
        EdgeMixer asked = call.device().renderer().edgeMixer();
        for (Change change : changes) {
            asked = change.field.with.apply(asked, change.value);
            call.out().set(change.field.setter, change.value);
        }
        call.out().pushStatus();
        EdgeMixer answer = asked;
        call.reply("edge_mixer.set", data -> EdgeMixerData.put(answer, data));
    }

    private static void setModeByName(WsCall call) {
        String name = call.get("mode").asCString();
        Optional<EdgeMixerMode> mode =
                EdgeMixerModes.all().stream().filter(m -> m.name().equals(name)).findFirst();
        if (mode.isEmpty()) {
            call.error(ErrorCode.INVALID_VALUE, "mode must be a valid edge mixer mode name");
            return;
        }
        int id = mode.get().id();
        call.out().set(Setter.EDGE_MIXER_MODE, id);
        call.out().pushStatus();
        call.reply("edgemixer_mode", data -> data.put("mode", id).put("modeName", name));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.JsonArray;

/** The global parameters: read live, set by the queue. Mood and trails are not among them. */
final class ParameterCommands {

    private record Parameter(IntField field, Setter setter, boolean saved) {

        static Parameter saved(String key, Setter setter) {
            return new Parameter(IntField.range(key, 0, 255), setter, true);
        }
    }

    /** In the order in which they are checked. */
    private static final List<Parameter> CHECKED = List.of(
            new Parameter(IntField.range("brightness", 0, 255), Setter.BRIGHTNESS, false),
            new Parameter(IntField.range("speed", 1, 100), Setter.SPEED, false),
            new Parameter(IntField.atLeast("paletteId", 0), Setter.PALETTE, false),
            Parameter.saved("hue", Setter.HUE),
            Parameter.saved("intensity", Setter.INTENSITY),
            Parameter.saved("saturation", Setter.SATURATION),
            Parameter.saved("complexity", Setter.COMPLEXITY),
            Parameter.saved("variation", Setter.VARIATION));

    /** In the order in which they are applied and reported: hue comes last. */
    private static final List<Parameter> APPLIED = hueLast();

    private ParameterCommands() {}

    private static List<Parameter> hueLast() {
        List<Parameter> order = new ArrayList<>(CHECKED);
        order.add(order.remove(3));
        return List.copyOf(order);
    }

    static void register(Map<String, WsCommand> commands) {
        commands.put(
                "parameters.get",
                call -> call.reply(
                        "parameters", data -> LightData.putLive(call.device().renderer(), data)));
        commands.put("parameters.set", Decoded.complaining(ErrorCode.MISSING_FIELD, ParameterCommands::set));
    }

    /** The first bad field fails all; nothing is applied then. */
    private static void set(WsCall call) throws DecodeException {
        Map<Parameter, Integer> values = new LinkedHashMap<>();
        for (Parameter p : CHECKED) {
            IntField field = p.setter == Setter.SPEED
                    ? p.field.upTo(call.device().generation().maxSpeed())
                    : p.field;
            OptionalInt value = field.optional(call.document());
            value.ifPresent(v -> values.put(p, v & 0xFF));
        }
        List<String> updated = new ArrayList<>();
        for (Parameter p : APPLIED) {
            Integer value = values.get(p);
            if (value != null) {
                call.out().set(p.setter, value);
                updated.add(p.field.key());
            }
        }
        if (values.keySet().stream().anyMatch(Parameter::saved)) {
            call.out().requestSave();
        }
        call.out().pushStatus();
        call.reply("parameters.changed", data -> {
            JsonArray keys = data.putArray("updated");
            updated.forEach(keys::add);
            LightData.putLive(call.device().renderer(), data.putObject("current"));
        });
    }
}

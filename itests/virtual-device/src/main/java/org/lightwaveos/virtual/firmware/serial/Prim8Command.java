/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** A mood of eight dimensions, 0 to 1, that becomes nine fields of the light. By serial it is applied. */
final class Prim8Command {

    private static final int ALL_ZONES = 255;
    private static final float MIDDLE = 0.5f;

    private Prim8Command() {}

    static void register(Map<String, SerialCommand> commands) {
        commands.put("prim8.set", Prim8Command::set);
    }

    private static void set(SerialCall call) {
        JsonObject data = new JsonObject().put("zone", call.get("zone").or(IntType.UINT8, ALL_ZONES));
        JsonObject mapped = data.putObject("mapped");
        mapped(call).forEach((setter, value) -> {
            call.out().set(setter, value);
            mapped.put(keyOf(setter), value);
        });
        call.reply(data);
    }

    private static Map<Setter, Integer> mapped(SerialCall call) {
        float pressure = of(call, "pressure");
        float impact = of(call, "impact");
        float momentum = of(call, "momentum");
        float heat = of(call, "heat");
        float gravity = of(call, "gravity");
        Map<Setter, Integer> values = new LinkedHashMap<>();
        values.put(Setter.BRIGHTNESS, round(pressure * 255));
        values.put(Setter.SPEED, round(impact * 255 + momentum * 50 - gravity * 30));
        values.put(Setter.HUE, round(heat * 40));
        values.put(Setter.INTENSITY, round(pressure * 200 + 55));
        values.put(Setter.SATURATION, round(heat * 255));
        values.put(Setter.COMPLEXITY, round(of(call, "mass") * 255 + of(call, "texture") * 50));
        values.put(Setter.VARIATION, round(of(call, "space") * 255));
        values.put(Setter.MOOD, round(momentum * 255));
        values.put(Setter.FADE_AMOUNT, round((1 - impact) * 200 + gravity * 50));
        return values;
    }

    /** The key is the setter's name without its verb. */
    private static String keyOf(Setter setter) {
        String name = setter.label().substring("set".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static float of(SerialCall call, String key) {
        float value = call.get(key).isNumber() ? call.get(key).asFloat() : MIDDLE;
        return Math.max(0, Math.min(1, value));
    }

    private static int round(float value) {
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5f);
    }
}

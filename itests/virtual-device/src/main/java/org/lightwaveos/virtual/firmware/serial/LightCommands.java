/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.Map;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.JsonObject;

/** One field of the light a line. What is answered is what was asked for, before the renderer has it. */
final class LightCommands {

    private LightCommands() {}

    static void register(Map<String, SerialCommand> commands) {
        commands.put("setEffect", LightCommands::setEffect);
        commands.put("setPalette", LightCommands::setPalette);
        put(commands, Setter.BRIGHTNESS, LightField.BRIGHTNESS);
        put(commands, Setter.SPEED, LightField.SPEED);
        put(commands, Setter.HUE, LightField.HUE);
        put(commands, Setter.INTENSITY, LightField.INTENSITY);
        put(commands, Setter.SATURATION, LightField.SATURATION);
        put(commands, Setter.COMPLEXITY, LightField.COMPLEXITY);
        put(commands, Setter.VARIATION, LightField.VARIATION);
        put(commands, Setter.MOOD, LightField.MOOD);
        put(commands, Setter.FADE_AMOUNT, LightField.FADE_AMOUNT);
    }

    /** There is no range check: an integer beyond 8 bits becomes 0. */
    private static void put(Map<String, SerialCommand> commands, Setter setter, LightField field) {
        commands.put(setter.label(), call -> {
            if (!call.lacks("value")) {
                int value = call.byteOf("value");
                call.out().set(setter, value);
                call.reply(new JsonObject().put(field.key(), value));
            }
        });
    }

    private static void setEffect(SerialCall call) {
        if (call.lacks("effectId")) {
            return;
        }
        int id = call.wordOf("effectId");
        if (!call.device().effects().has(id)) {
            call.error("effectId not registered");
            return;
        }
        call.out().set(Setter.EFFECT, id);
        call.reply(new JsonObject()
                .put("effectId", id)
                .put("name", call.device().effects().name(id)));
    }

    private static void setPalette(SerialCall call) {
        if (call.lacks("paletteId")) {
            return;
        }
        int id = call.byteOf("paletteId");
        if (!LightField.PALETTE.accepts(id)) {
            call.error("paletteId out of range");
            return;
        }
        call.out().set(Setter.PALETTE, id);
        call.reply(new JsonObject().put("paletteId", id).put("name", QueryCommands.paletteName(id)));
    }
}

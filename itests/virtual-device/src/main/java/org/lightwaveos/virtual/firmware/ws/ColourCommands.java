/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.ColourEngine;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** Blending, rotation and diffusion of colours. */
final class ColourCommands {

    private static final IntField PALETTE_1 = IntField.atLeast("palette1", 0);
    private static final IntField PALETTE_2 = IntField.atLeast("palette2", 0);
    private static final IntField PALETTE_3 = IntField.atLeast("palette3", 0);
    private static final IntField FACTOR_1 = IntField.range("factor1", 0, 255);
    private static final IntField FACTOR_2 = IntField.range("factor2", 0, 255);
    private static final IntField FACTOR_3 = IntField.range("factor3", 0, 255);
    private static final IntField AMOUNT = IntField.range("amount", 0, 255);
    private static final int NO_PALETTE = 255;

    /** Turns one of the three on or off. */
    @FunctionalInterface
    private interface Switch {
        void set(ColourEngine colours, boolean on);
    }

    private ColourCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("color.getStatus", ColourCommands::status);
        enable(commands, "color.enableBlend", "blendEnabled", ColourEngine::enableBlend);
        enable(commands, "color.enableRotation", "rotationEnabled", ColourEngine::enableRotation);
        enable(commands, "color.enableDiffusion", "diffusionEnabled", ColourEngine::enableDiffusion);
        put(commands, "color.setBlendPalettes", ColourCommands::setBlendPalettes);
        put(commands, "color.setBlendFactors", ColourCommands::setBlendFactors);
        put(commands, "color.setRotationSpeed", ColourCommands::setRotationSpeed);
        put(commands, "color.setDiffusionAmount", ColourCommands::setDiffusionAmount);
    }

    private static void put(Map<String, WsCommand> commands, String type, Decoded body) {
        commands.put(type, Decoded.complaining(ErrorCode.MISSING_FIELD, body));
    }

    private static void enable(Map<String, WsCommand> commands, String type, String key, Switch which) {
        put(commands, type, call -> {
            boolean on = StrictField.bool(call.document(), "enable");
            which.set(call.device().colours(), on);
            call.reply(type, data -> data.put(key, on));
        });
    }

    private static void status(WsCall call) {
        ColourEngine colours = call.device().colours();
        call.reply("color.getStatus", data -> {
            data.put("active", colours.isActive()).put("blendEnabled", colours.isBlendEnabled());
            JsonArray factors = data.putArray("blendFactors");
            for (int i = 0; i < 3; i++) {
                factors.add(colours.factor(i));
            }
            data.put("rotationEnabled", colours.isRotationEnabled())
                    .putFloat("rotationSpeed", colours.rotationSpeed())
                    .putFloat("rotationPhase", colours.rotationPhase())
                    .put("diffusionEnabled", colours.isDiffusionEnabled())
                    .put("diffusionAmount", colours.diffusionAmount());
        });
    }

    /** The third palette is optional; 255 means none, and so does a wrong type. */
    private static void setBlendPalettes(WsCall call) throws DecodeException {
        JsonValue document = call.document();
        StrictField.present(document, PALETTE_1.key(), PALETTE_2.key());
        StrictField.integer(document, PALETTE_1);
        StrictField.integer(document, PALETTE_2);
        int first = PALETTE_1.required(document) & 0xFF;
        int second = PALETTE_2.required(document) & 0xFF;
        int third = PALETTE_3.optional(document).orElse(NO_PALETTE) & 0xFF;
        if (!exists(first) || !exists(second) || third != NO_PALETTE && !exists(third)) {
            call.error(ErrorCode.OUT_OF_RANGE, "Palette ID out of range");
            return;
        }
        call.reply("color.setBlendPalettes", data -> {
            JsonArray palettes = data.putArray("blendPalettes").add(first).add(second);
            if (third != NO_PALETTE) {
                palettes.add(third);
            }
        });
    }

    private static boolean exists(int palette) {
        return LightField.PALETTE.accepts(palette);
    }

    private static void setBlendFactors(WsCall call) throws DecodeException {
        JsonValue document = call.document();
        StrictField.present(document, FACTOR_1.key(), FACTOR_2.key());
        StrictField.integer(document, FACTOR_1);
        StrictField.integer(document, FACTOR_2);
        int first = FACTOR_1.required(document);
        int second = FACTOR_2.required(document);
        int third = FACTOR_3.optional(document).orElse(0);
        call.device().colours().setFactors(first, second, third);
        call.reply(
                "color.setBlendFactors",
                data -> data.putArray("blendFactors").add(first).add(second).add(third));
    }

    private static void setRotationSpeed(WsCall call) throws DecodeException {
        float speed = StrictField.number(call.document(), "degreesPerFrame");
        call.device().colours().setRotationSpeed(speed);
        call.reply("color.setRotationSpeed", data -> data.putFloat("rotationSpeed", speed));
    }

    private static void setDiffusionAmount(WsCall call) throws DecodeException {
        StrictField.present(call.document(), AMOUNT.key());
        StrictField.integer(call.document(), AMOUNT);
        int amount = AMOUNT.required(call.document());
        call.device().colours().setDiffusionAmount(amount);
        call.reply("color.setDiffusionAmount", data -> data.put("diffusionAmount", amount));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.ColourCorrection;
import org.lightwaveos.virtual.firmware.device.ColourCorrection.Level;
import org.lightwaveos.virtual.firmware.device.ColourCorrection.Switch;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** Correction of colours before they reach the LEDs. */
final class ColourCorrectionCommands {

    private static final List<String> MODES = List.of("OFF", "HSV", "RGB", "BOTH");
    private static final IntField MODE = IntField.range("mode", 0, 3);
    private static final float GAMMA_MIN = 1;
    private static final float GAMMA_MAX = 3;

    /** Changes one setting of the configuration. */
    private interface Change {
        void apply(ColourCorrection correction);
    }

    private ColourCorrectionCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("colorCorrection.getConfig", ColourCorrectionCommands::config);
        commands.put(
                "colorCorrection.setMode",
                Decoded.complaining(ErrorCode.MISSING_FIELD, ColourCorrectionCommands::setMode));
        commands.put(
                "colorCorrection.setConfig",
                Decoded.complaining(ErrorCode.MISSING_FIELD, ColourCorrectionCommands::setConfig));
        commands.put(
                "colorCorrection.save", call -> call.reply("colorCorrection.save", data -> data.put("saved", true)));
    }

    private static void config(WsCall call) {
        ColourCorrection c = call.device().correction();
        call.reply("colorCorrection.getConfig", data -> data.put("mode", c.get(Level.MODE))
                .put("modeNames", String.join(",", MODES))
                .put("hsvMinSaturation", c.get(Level.HSV_MIN_SATURATION))
                .put("rgbWhiteThreshold", c.get(Level.RGB_WHITE_THRESHOLD))
                .put("rgbTargetMin", c.get(Level.RGB_TARGET_MIN))
                .put("autoExposureEnabled", c.get(Switch.AUTO_EXPOSURE))
                .put("autoExposureTarget", c.get(Level.AUTO_EXPOSURE_TARGET))
                .put("gammaEnabled", c.get(Switch.GAMMA))
                .putFloat("gammaValue", c.gamma())
                .put("brownGuardrailEnabled", c.get(Switch.BROWN_GUARDRAIL))
                .put("maxGreenPercentOfRed", c.get(Level.MAX_GREEN_PERCENT_OF_RED))
                .put("maxBluePercentOfRed", c.get(Level.MAX_BLUE_PERCENT_OF_RED)));
    }

    private static void setMode(WsCall call) throws DecodeException {
        StrictField.present(call.document(), MODE.key());
        StrictField.integer(call.document(), MODE);
        int mode = MODE.required(call.document());
        call.device().correction().set(Level.MODE, mode);
        call.reply("colorCorrection.setMode", data -> data.put("mode", mode).put("modeName", MODES.get(mode)));
    }

    /** Fields of a wrong type are passed over; the first one out of range fails all. */
    private static void setConfig(WsCall call) throws DecodeException {
        JsonValue document = call.document();
        List<Change> changes = new ArrayList<>();
        level(document, Level.MODE, MODE, changes);
        level(document, Level.HSV_MIN_SATURATION, changes);
        level(document, Level.RGB_WHITE_THRESHOLD, changes);
        level(document, Level.RGB_TARGET_MIN, changes);
        turn(document, Switch.AUTO_EXPOSURE, changes);
        level(document, Level.AUTO_EXPOSURE_TARGET, changes);
        turn(document, Switch.GAMMA, changes);
        gamma(document.get("gammaValue"), changes);
        turn(document, Switch.BROWN_GUARDRAIL, changes);
        level(document, Level.MAX_GREEN_PERCENT_OF_RED, changes);
        level(document, Level.MAX_BLUE_PERCENT_OF_RED, changes);
        ColourCorrection correction = call.device().correction();
        changes.forEach(change -> change.apply(correction));
        call.reply("colorCorrection.setConfig", data -> data.put("mode", correction.get(Level.MODE))
                .put("updated", true));
    }

    private static void level(JsonValue document, Level level, List<Change> changes) throws DecodeException {
        level(document, level, IntField.range(level.key(), 0, 255), changes);
    }

    private static void level(JsonValue document, Level level, IntField field, List<Change> changes)
            throws DecodeException {
        OptionalInt value = field.optional(document);
        value.ifPresent(v -> changes.add(c -> c.set(level, v)));
    }

    private static void turn(JsonValue document, Switch which, List<Change> changes) {
        JsonValue value = document.get(which.key());
        if (value.isBool()) {
            changes.add(c -> c.set(which, value.isTrue()));
        }
    }

    private static void gamma(JsonValue value, List<Change> changes) throws DecodeException {
        if (!value.isNumber()) {
            return;
        }
        float gamma = value.asFloat();
        if (gamma < GAMMA_MIN || gamma > GAMMA_MAX) {
            throw new DecodeException("gammaValue out of range (1.0-3.0): " + twoPlaces(gamma));
        }
        changes.add(c -> c.setGamma(gamma));
    }

    /** As C prints a number with two places: ties to even, the sign also of what rounds to zero. */
    private static String twoPlaces(float value) {
        String sign = Float.floatToRawIntBits(value) < 0 ? "-" : "";
        if (Float.isInfinite(value)) {
            return sign + "inf";
        }
        return sign
                + new BigDecimal(Math.abs(value))
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}

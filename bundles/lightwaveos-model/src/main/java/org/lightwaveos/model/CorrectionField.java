/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

/** How colours are corrected before they reach the LEDs (device facts, section 2.7). */
public enum CorrectionField implements Setting {
    /** 0 off, 1 by HSV, 2 by RGB, 3 both. */
    MODE("mode", Form.WHOLE, 0, 3),
    HSV_MIN_SATURATION("hsvMinSaturation", Form.WHOLE, 0, 255),
    RGB_WHITE_THRESHOLD("rgbWhiteThreshold", Form.WHOLE, 0, 255),
    RGB_TARGET_MIN("rgbTargetMin", Form.WHOLE, 0, 255),
    AUTO_EXPOSURE("autoExposureEnabled", Form.SWITCH, 0, 1),
    AUTO_EXPOSURE_TARGET("autoExposureTarget", Form.WHOLE, 0, 255),
    GAMMA("gammaEnabled", Form.SWITCH, 0, 1),
    /** The exponent. */
    GAMMA_VALUE("gammaValue", Form.REAL, 1, 3),
    BROWN_GUARDRAIL("brownGuardrailEnabled", Form.SWITCH, 0, 1),
    /** Per cent. */
    MAX_GREEN_OF_RED("maxGreenPercentOfRed", Form.WHOLE, 0, 255),
    /** Per cent. */
    MAX_BLUE_OF_RED("maxBluePercentOfRed", Form.WHOLE, 0, 255);

    private final Wire wire;

    CorrectionField(String key, Form form, float min, float max) {
        wire = new Wire(key, form, min, max);
    }

    @Override
    public Wire wire() {
        return wire;
    }
}

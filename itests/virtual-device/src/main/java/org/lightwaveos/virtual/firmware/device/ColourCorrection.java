/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import java.util.EnumMap;
import java.util.Map;

/** The settings that correct colours before they reach the LEDs. */
public final class ColourCorrection {

    /** The settings of 8 bits, by their key on the wire. */
    public enum Level {
        MODE("mode", 3),
        HSV_MIN_SATURATION("hsvMinSaturation", 120),
        RGB_WHITE_THRESHOLD("rgbWhiteThreshold", 150),
        RGB_TARGET_MIN("rgbTargetMin", 100),
        AUTO_EXPOSURE_TARGET("autoExposureTarget", 110),
        MAX_GREEN_PERCENT_OF_RED("maxGreenPercentOfRed", 28),
        MAX_BLUE_PERCENT_OF_RED("maxBluePercentOfRed", 8);

        private final String key;
        private final int boot;

        Level(String key, int boot) {
            this.key = key;
            this.boot = boot;
        }

        public String key() {
            return key;
        }
    }

    /** The switches, by their key on the wire. */
    public enum Switch {
        AUTO_EXPOSURE("autoExposureEnabled", false),
        GAMMA("gammaEnabled", true),
        BROWN_GUARDRAIL("brownGuardrailEnabled", false);

        private final String key;
        private final boolean boot;

        Switch(String key, boolean boot) {
            this.key = key;
            this.boot = boot;
        }

        public String key() {
            return key;
        }
    }

    private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
    private final Map<Switch, Boolean> switches = new EnumMap<>(Switch.class);
    private float gamma = 2.2f;

    public int get(Level level) {
        return levels.getOrDefault(level, level.boot);
    }

    public void set(Level level, int value) {
        levels.put(level, value);
    }

    public boolean get(Switch which) {
        return switches.getOrDefault(which, which.boot);
    }

    public void set(Switch which, boolean value) {
        switches.put(which, value);
    }

    /** Exponent, 1 to 3. */
    public float gamma() {
        return gamma;
    }

    public void setGamma(float value) {
        gamma = value;
    }
}

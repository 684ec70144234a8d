/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

/** The messages of the renderer's queue. */
public enum Setter {
    EFFECT("setEffect", true),
    BRIGHTNESS("setBrightness", true),
    SPEED("setSpeed", true),
    PALETTE("setPalette", false),
    HUE("setHue", false),
    INTENSITY("setIntensity", false),
    SATURATION("setSaturation", false),
    COMPLEXITY("setComplexity", false),
    VARIATION("setVariation", false),
    MOOD("setMood", false),
    FADE_AMOUNT("setFadeAmount", false),
    TRANSITION("startTransition", true),
    EDGE_MIXER_MODE("setEdgeMixerMode", false),
    EDGE_MIXER_SPREAD("setEdgeMixerSpread", false),
    EDGE_MIXER_STRENGTH("setEdgeMixerStrength", false),
    EDGE_MIXER_SPATIAL("setEdgeMixerSpatial", false),
    EDGE_MIXER_TEMPORAL("setEdgeMixerTemporal", false),
    EDGE_MIXER_SAVE("saveEdgeMixerToNVS", false);

    private final String label;
    private final boolean shy;

    Setter(String label, boolean shy) {
        this.label = label;
        this.shy = shy;
    }

    /** Its name in the firmware. */
    public String label() {
        return label;
    }

    /** Whether it gives up already when the queue is 90 % full; the others only when it is full. */
    boolean shy() {
        return shy;
    }
}

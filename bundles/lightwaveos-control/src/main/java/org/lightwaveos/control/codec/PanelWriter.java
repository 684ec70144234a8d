/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

/** Writes what we say about presets, transitions and settings. */
public final class PanelWriter {

    private PanelWriter() {}

    /** A question without arguments. */
    public static String ask(String type, String requestId) {
        return new Frame(type, requestId).text();
    }

    public static String loadFactory(String requestId, int index) {
        return new Frame("factoryPresets.load", requestId).put("index", index).text();
    }

    /** By a transition that the device picks. Never answered. */
    public static String transitionTo(int effectId) {
        return new Frame("transition.trigger", "")
                .put("toEffect", effectId)
                .put("random", true)
                .text();
    }
}

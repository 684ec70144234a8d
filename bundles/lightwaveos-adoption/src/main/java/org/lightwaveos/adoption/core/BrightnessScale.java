/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

/**
 * A device's brightness as a share of its group's. Dark is dark on both sides, and nothing that is not dark becomes it.
 *
 * @param percent 10..200
 */
record BrightnessScale(int percent) {

    private static final int MAX = 255;

    int toDevice(int group) {
        return group == 0 ? 0 : lit(Math.round(group * percent / 100f));
    }

    int toGroup(int device) {
        return device == 0 ? 0 : lit(unclipped(device));
    }

    /**
     * Whether the device shows what the group wants, as nearly as its steps allow: with a scale of 200 % a step of the group
     * is two of the device, and either will do.
     */
    boolean agree(int device, int group) {
        return device == toDevice(group) || unclipped(device) == group;
    }

    private int unclipped(int device) {
        return device == 0 ? 0 : Math.max(1, Math.round(device * 100f / percent));
    }

    private static int lit(int value) {
        return Math.max(1, Math.min(MAX, value));
    }
}

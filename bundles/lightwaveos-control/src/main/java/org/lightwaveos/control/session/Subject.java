/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

/** What a command is about, besides the light. */
public enum Subject {
    ZONES,
    FACTORY_PRESET,
    EDGE_MIXER,
    COLOUR_CORRECTION,
    CAMERA_MODE,
    EFFECT_PARAMETER
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/** What a preset of the user's own is about. The device has 16 slots for each kind. */
public enum PresetKind {
    /** The light: effect and all its scalars. */
    EFFECT,
    /** Layout and settings of all zones. */
    ZONE
}

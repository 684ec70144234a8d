/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Zones;

/** Loads a built-in zone preset, and says so as the zones do. */
final class ZonePreset {

    private ZonePreset() {}

    static void load(int preset, Zones zones, Outbox out) {
        // The last listed one does not exist.
        if (preset >= Zones.LISTED_PRESETS - 1) {
            out.reply("[ZoneComposer] Invalid preset " + preset + "\n");
            return;
        }
        zones.loadPreset(preset);
        out.reply("[ZoneComposer] Layout set to " + zones.count() + " zones\n");
        out.reply("[ZoneComposer] Loaded preset: " + Zones.presetName(preset) + "\n");
    }
}

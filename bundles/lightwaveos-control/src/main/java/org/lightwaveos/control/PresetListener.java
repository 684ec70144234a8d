/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/** Hears of a device's presets; the rules of {@link DeviceListener} hold. */
public interface PresetListener {

    /** The built-in presets have been read, or another one is active. */
    default void onFactoryPresets(FactoryPresetView presets) {}
}

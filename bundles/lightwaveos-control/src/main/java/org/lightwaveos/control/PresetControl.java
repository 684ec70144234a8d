/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/** Commands about presets. What comes of them is heard by {@link PresetListener}. */
public interface PresetControl {

    /**
     * Loads a preset that is built into the device. Shown at once as the active one, with its effect and palette; the
     * rest of the light is read back.
     *
     * @param index 0..7, see {@link FactoryPresetView}
     * @throws IllegalArgumentException if the index is out of range
     */
    void loadFactory(int index);
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.concurrent.CompletionStage;

/**
 * Commands about presets. What comes of them is heard by {@link PresetListener}. A stage completes when the device has
 * confirmed; exceptionally, with a reason that a person can read, if it refuses, if the link is down or is lost.
 */
public interface PresetControl {

    /** Most bytes that a name has as UTF-8. */
    int LONGEST_NAME = 31;

    /**
     * Loads a preset that is built into the device. Shown at once as the active one, with its effect and palette; the
     * rest of the light is read back.
     *
     * @param index 0..7, see {@link FactoryPresetView}
     * @throws IllegalArgumentException if the index is out of range
     */
    void loadFactory(int index);

    /**
     * Keeps the present light or zones in a slot, which need not be empty.
     *
     * @param slot 0..15
     * @param name for people; not blank, at most {@link #LONGEST_NAME} bytes
     * @throws IllegalArgumentException if slot or name are not so
     */
    CompletionStage<Void> save(PresetKind kind, int slot, String name);

    /**
     * Shows what is in a slot. The device leaves mood and trails out when it loads an effect preset; they are sent
     * after it, so that the light is what was saved.
     *
     * @param slot 0..15
     * @throws IllegalArgumentException if the slot is out of range
     */
    CompletionStage<Void> load(PresetKind kind, int slot);

    /**
     * Empties a slot.
     *
     * @param slot 0..15
     * @throws IllegalArgumentException if the slot is out of range
     */
    CompletionStage<Void> delete(PresetKind kind, int slot);
}

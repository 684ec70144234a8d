/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.action;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.PresetKind;

/** What the actions act upon. All methods return at once. */
public interface ActionTarget {

    /**
     * Changes the effect.
     *
     * @param effect id or name
     * @param transition number 0..11 or name; null or blank for a plain change
     * @return whether both exist and the Thing is at work
     */
    boolean setEffect(String effect, @Nullable String transition);

    /**
     * Changes the effect by a transition that the device picks.
     *
     * @param effect id or name
     * @return whether it exists and the Thing is at work
     */
    boolean transitionTo(String effect);

    /**
     * Keeps the present light or zones on the device.
     *
     * @param slot 0..15
     * @param name 1..31 bytes
     * @return whether slot and name are so and the device could be told
     */
    boolean savePreset(PresetKind kind, int slot, String name);

    /** Shows what is in a slot; false as with {@link #savePreset}. */
    boolean loadPreset(PresetKind kind, int slot);

    /** Empties a slot; false as with {@link #savePreset}. */
    boolean deletePreset(PresetKind kind, int slot);

    /** Blinks the strips; false if the device can't be told to. */
    boolean identify();

    /** Makes the device keep its edge mixer over a power cut; false if it can't be told to. */
    boolean saveEdgeMixer();

    /** Makes the device keep its colour correction over a power cut; false if it can't be told to. */
    boolean saveColorCorrection();
}

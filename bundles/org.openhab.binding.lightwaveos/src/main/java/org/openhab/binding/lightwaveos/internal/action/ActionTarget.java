/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.action;

import org.eclipse.jdt.annotation.Nullable;

/** What the actions act upon. Both methods return at once. */
public interface ActionTarget {

    /**
     * Changes the effect.
     *
     * @param effect id or name
     * @param transition number 0..11 or name; null or blank for a plain change
     * @return whether both exist and the Thing is at work
     */
    boolean setEffect(String effect, @Nullable String transition);

    /** Blinks the strips; false if the device can't be told to. */
    boolean identify();
}

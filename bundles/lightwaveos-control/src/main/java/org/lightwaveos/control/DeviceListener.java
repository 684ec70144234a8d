/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;
import java.util.Set;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * Hears what becomes of one device. Calls come in order and never concurrently, on a thread of the controller's
 * executor; an implementation must return quickly. Nothing comes after {@link DeviceController#close} has returned.
 */
public interface DeviceListener extends ZoneListener, PresetListener, ExtraListener {

    /** The link's condition has changed; the same condition is not reported twice in a row. */
    void onLink(LinkStatus status);

    /** Who answered, as soon as it is known; again when a detail has changed. */
    void onIdentity(DeviceIdentity identity);

    /**
     * What the user should see has changed.
     *
     * @param shown all known values: the user's own pending commands over what the device says
     * @param changed the fields that differ from the last call; after {@link DeviceController#refresh} all that are known
     */
    void onLight(LightState shown, Set<LightField> changed);

    /** The effects that this very device can run, in the device's order. */
    void onEffects(List<NamedId> effects);

    /** The palettes of this very device. */
    void onPalettes(List<NamedId> palettes);

    /** Something odd but harmless, for a log at DEBUG; at most once per kind and connection. */
    default void onNote(String note) {}
}

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

    /**
     * The device has answered what its light is: its own live word, where {@link #onLight} may show a command under way or
     * a report that is some ms old. Told after each answer, whether or not it is news.
     *
     * @param live what it says of fields that no command of ours is pending or held for; a hue in doubt is left out
     * @param first whether this is the first answer since it was connected: the light that it booted with, or whatever was
     *     done to it meanwhile
     */
    default void onConfirmed(LightState live, boolean first) {}

    /** The effects that this very device can run, in the device's order. */
    void onEffects(List<NamedId> effects);

    /** The palettes of this very device. */
    void onPalettes(List<NamedId> palettes);

    /** Something odd but harmless, for a log at DEBUG; at most once per kind and connection. */
    default void onNote(String note) {}
}

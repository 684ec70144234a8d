/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption;

import java.util.List;
import java.util.Set;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** One device as a member of the group. Hears all that is heard of the device; everything returns at once. */
public interface AdoptedDevice extends DeviceListener, AutoCloseable {

    /**
     * The device's controller as people use it: what is commanded of it counts as done at the device, so it enters the group
     * or is put right. All else, such as {@link DeviceController#refresh}, is the device's own; its
     * {@link DeviceController#close} closes nothing, since the controller is not ours.
     */
    DeviceController byHand();

    /** Whether it follows the group; when it begins to, it takes the group's light. */
    void follow(boolean on);

    /** How it takes part from now on. */
    void settings(AdoptionSettings settings);

    /** What is shown may be an echo. */
    @Override
    default void onLight(LightState shown, Set<LightField> changed) {}

    /** A group's palettes are those of the catalogue. */
    @Override
    default void onPalettes(List<NamedId> palettes) {}

    /** It is no member any more, and stays as it is. Idempotent. */
    @Override
    void close();
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;

/** Hears of a device's presets; the rules of {@link DeviceListener} hold. */
public interface PresetListener {

    /** The built-in presets have been read, or another one is active. */
    default void onFactoryPresets(FactoryPresetView presets) {}

    /** The slots of one kind that are taken, by number; anew after each change, whoever made it. */
    default void onPresets(PresetKind kind, List<NamedId> presets) {}
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;

/** Hears of what a device has besides light, zones and presets; the rules of {@link DeviceListener} hold. */
public interface ExtraListener {

    /** The transitions of this very device; the ids are those of {@link DeviceController#setEffect}. */
    default void onTransitions(List<NamedId> transitions) {}
}

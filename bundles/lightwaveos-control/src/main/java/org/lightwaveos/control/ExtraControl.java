/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/** Commands about what a device has besides light, zones and presets. {@link ExtraListener} hears what comes of them. */
public interface ExtraControl {

    /**
     * Changes the effect by a transition that the device picks. For a transition of one's own choice, or for none, see
     * {@link DeviceController#setEffect}.
     *
     * @throws IllegalArgumentException if the effect id is out of range
     */
    void transitionTo(int effectId);
}

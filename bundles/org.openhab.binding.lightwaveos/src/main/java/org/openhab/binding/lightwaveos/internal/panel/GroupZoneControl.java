/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import org.lightwaveos.model.ZoneField;

/** What can be done to the zones of a group's light. Each call returns at once. */
public interface GroupZoneControl {

    /** Divides the light into zones, or shows one light over all LEDs. */
    void enable(boolean on);

    /** @param zones 1..3 */
    void setCount(int zones);

    /**
     * Sets one field of one zone, in use or not.
     *
     * @param zone from 0, the centre, outwards
     * @param field any but the blend mode, which sync does not carry
     */
    void set(int zone, ZoneField field, int value);
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import org.lightwaveos.model.ZoneField;

/** Sets one field of one zone, within the field's range; returns at once. */
@FunctionalInterface
interface ZoneSetter {

    /** @param zone from 0, the centre, outwards */
    void set(int zone, ZoneField field, int value);
}

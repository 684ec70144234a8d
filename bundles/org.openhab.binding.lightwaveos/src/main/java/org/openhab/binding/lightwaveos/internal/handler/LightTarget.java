/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.lightwaveos.model.LightField;

/** A light that can be told what to show: a device's, or a group's. Both methods return at once. */
interface LightTarget {

    /** @param value within the field's range */
    void set(LightField field, int value);

    /** @param direction positive for the next effect, negative for the previous one */
    void stepEffect(int direction);
}

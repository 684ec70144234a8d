/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.LightField;

/** A device's light. */
record DeviceTarget(DeviceController controller) implements LightTarget {

    @Override
    public void set(LightField field, int value) {
        controller.set(field, value);
    }

    @Override
    public void stepEffect(int direction) {
        controller.stepEffect(direction);
    }
}

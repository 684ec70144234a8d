/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.LightField;

/**
 * A device's light.
 *
 * @param transition how an effect changes to the one that is commanded; steps always just change, since the device takes
 *     no transition for them
 */
record DeviceTarget(DeviceController controller, Supplier<OptionalInt> transition) implements LightTarget {

    @Override
    public void set(LightField field, int value) {
        OptionalInt way = field == LightField.EFFECT ? transition.get() : OptionalInt.empty();
        if (way.isPresent()) {
            controller.setEffect(value, way);
        } else {
            controller.set(field, value);
        }
    }

    @Override
    public void stepEffect(int direction) {
        controller.stepEffect(direction);
    }
}

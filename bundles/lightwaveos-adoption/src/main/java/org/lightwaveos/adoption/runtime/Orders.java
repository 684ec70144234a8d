/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.OptionalInt;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.LightField;

/** Says to a controller what was ordered of its device. */
final class Orders {

    private Orders() {}

    static void set(DeviceController controller, Part part, int value, OptionalInt transition) {
        if (part instanceof Part.Light light && light.field() == LightField.EFFECT) {
            controller.setEffect(value, transition);
        } else if (part instanceof Part.Light light) {
            controller.set(light.field(), value);
        } else if (part instanceof Part.ZoneMode) {
            controller.zones().enable(value != 0);
        } else if (part instanceof Part.ZoneCount) {
            controller.zones().setCount(value);
        } else if (part instanceof Part.Zone zone) {
            controller.zones().set(zone.zone(), zone.field(), value);
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.adoption.core.Order;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.LightField;

/** Says to a controller what was ordered of its device: all of the light together, then of the zones in the given order. */
final class Orders {

    private Orders() {}

    static void give(DeviceController controller, List<Order.Set> orders) {
        Map<LightField, Integer> light = new EnumMap<>(LightField.class);
        OptionalInt transition = OptionalInt.empty();
        for (Order.Set order : orders) {
            if (order.part() instanceof Part.Light of) {
                light.put(of.field(), order.value());
                transition = order.transition().isPresent() ? order.transition() : transition;
            }
        }
        if (!light.isEmpty()) {
            controller.set(light, transition);
        }
        orders.forEach(order -> setZones(controller, order.part(), order.value()));
    }

    private static void setZones(DeviceController controller, Part part, int value) {
        if (part instanceof Part.ZoneMode) {
            controller.zones().enable(value != 0);
        } else if (part instanceof Part.ZoneCount) {
            controller.zones().setCount(value);
        } else if (part instanceof Part.Zone zone) {
            controller.zones().set(zone.zone(), zone.field(), value);
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lightwaveos.virtual.DeviceEvent;

/** Sees in the events of all devices what is waited for. */
final class DeviceWatch implements Consumer<DeviceEvent> {

    private volatile List<Arrivals> awaited = List.of();

    void await(Arrivals... what) {
        awaited = List.of(what);
    }

    /** The sign of a message that has come to a device. */
    static String message(String text) {
        return text;
    }

    /** The sign of a setter that the firmware has accepted. */
    static String setter(String name, int value) {
        return name + "(" + value + ")";
    }

    /** The sign of a frame that shows another value than the one before. */
    static String frame(String key, int value) {
        return key + "=" + value;
    }

    @Override
    public void accept(DeviceEvent event) {
        if (event.event().equals("command")) {
            sign(event, event.fields().get("text"));
            ((List<?>) event.fields().get("actions")).forEach(action -> sign(event, action));
        } else if (event.event().equals("light")) {
            ((Map<?, ?>) event.fields().get("changed")).forEach((key, value) -> sign(event, key + "=" + value));
        }
    }

    private void sign(DeviceEvent event, Object sign) {
        awaited.forEach(arrivals -> arrivals.seen(event.device(), String.valueOf(sign), event.nanos()));
    }
}

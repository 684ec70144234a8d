/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.Map;
import org.lightwaveos.virtual.DeviceEvent;

/** Reads a device's event {@code light}: a frame that shows something that the frame before did not. */
public final class LightChange {
    private LightChange() {}

    /** The changed fields by their key on the wire, with their new values; empty for any other event. */
    public static Map<?, ?> of(DeviceEvent event) {
        return event.event().equals("light") && event.fields().get("changed") instanceof Map<?, ?> changed
                ? changed
                : Map.of();
    }
}

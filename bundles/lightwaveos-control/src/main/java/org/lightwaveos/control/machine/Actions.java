/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.List;

/**
 * What a device's state machine wants done, each in this order.
 *
 * @param line on the line to the device; comes first
 * @param tell what users are to hear
 * @param <A> what can be done on the line
 */
public record Actions<A>(List<A> line, List<Tell> tell) {

    public Actions {
        line = List.copyOf(line);
        tell = List.copyOf(tell);
    }
}

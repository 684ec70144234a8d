/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.Map;
import org.lightwaveos.adoption.core.Part;

/** Hears what a person has commanded of a device, after it was sent. */
interface Hand {

    /** In one command. */
    void commanded(Map<Part, Integer> values);

    default void commanded(Part part, int value) {
        commanded(Map.of(part, value));
    }
}

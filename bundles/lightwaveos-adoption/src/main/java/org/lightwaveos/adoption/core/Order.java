/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.OptionalInt;
import org.lightwaveos.peer.protocol.LightCommand;

/** What is to be done about an adopted device. */
public sealed interface Order {

    /**
     * Command the device.
     *
     * @param transition how an effect is to change; empty for a plain change
     */
    record Set(Part part, int value, OptionalInt transition) implements Order {}

    /** Have the group changed. */
    record Propose(LightCommand change) implements Order {}

    /**
     * Have the group changed if nobody has done so before.
     *
     * @param still makes of the light what it is as long as nobody has
     */
    record Seed(LightCommand change, LightCommand still) implements Order {}
}

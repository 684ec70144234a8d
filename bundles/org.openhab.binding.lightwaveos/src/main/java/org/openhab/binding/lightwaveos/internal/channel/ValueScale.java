/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.OptionalInt;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** The two-way conversion between a channel and the device's number. What was read is what is written back. */
public interface ValueScale {

    /** What the channel shows for a valid value of the device. */
    State toState(int raw);

    /**
     * Reads a command; never throws.
     *
     * @param current the value shown now, empty while none is known
     */
    Wish read(Command command, OptionalInt current);
}

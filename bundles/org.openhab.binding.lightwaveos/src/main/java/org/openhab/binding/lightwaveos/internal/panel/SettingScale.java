/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.Optional;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** The two-way conversion between a channel and a setting of the device. What was read is what is written back. */
interface SettingScale {

    /** What the channel shows for a value of the device. */
    State toState(float raw);

    /**
     * Reads a command; never throws.
     *
     * @param shown the value shown now, empty while none is known
     */
    SettingWish read(Command command, Optional<Float> shown);
}

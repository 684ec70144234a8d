/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.Reaction;

/** The device that the port is on. */
public interface SerialBoard {

    /** Does what a line says; the replies are what it writes to the port, call by call. */
    Reaction run(String line, long nowMs);

    /** What is rendered now. */
    LiveLight light();

    /** A copy of the frame rendered last: 960 bytes, strip 0 then strip 1, RGB. */
    byte[] pixels();
}

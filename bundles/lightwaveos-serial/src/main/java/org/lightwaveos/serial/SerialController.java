/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial;

import org.lightwaveos.control.DeviceController;

/** A device on a serial port. */
public interface SerialController extends DeviceController {

    /** Its strip's pictures, where the device takes any. */
    PixelLink pixels();
}

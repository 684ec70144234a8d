/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Told what happens on a serial port. */
@NonNullByDefault
public interface SerialPortEventListener {

    void serialEvent(SerialPortEvent event);
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Something that happened on a serial port. */
@NonNullByDefault
public interface SerialPortEvent {

    int DATA_AVAILABLE = 1;

    int OUTPUT_BUFFER_EMPTY = 2;

    int CTS = 3;

    int DSR = 4;

    int RI = 5;

    int CD = 6;

    int OE = 7;

    int PE = 8;

    int FE = 9;

    int BI = 10;

    int PORT_DISCONNECTED = 11;

    int getEventType();

    boolean getNewValue();
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A serial port that can be opened. */
@NonNullByDefault
public interface SerialPortIdentifier {

    String getName();

    SerialPort open(String owner, int timeout) throws PortInUseException;

    boolean isCurrentlyOwned();

    @Nullable
    String getCurrentOwner();
}

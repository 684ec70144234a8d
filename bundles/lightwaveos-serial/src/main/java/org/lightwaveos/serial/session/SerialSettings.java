/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

/**
 * How one device on a serial port is to be reached and treated.
 *
 * @param port its name, as the system knows it
 * @param baud bits a second; of no meaning on native USB
 * @param lightOnly whether zones, edge mixer and transitions are of no interest: then nothing is asked about them
 */
public record SerialSettings(String port, int baud, boolean lightOnly) {

    /** What the firmware sets up. */
    public static final int DEFAULT_BAUD = 115_200;

    /** @throws IllegalArgumentException if there is no name, or the rate is none */
    public SerialSettings {
        if (port.isBlank()) {
            throw new IllegalArgumentException("the port has no name");
        }
        if (baud < 1) {
            throw new IllegalArgumentException("the baud rate is 1 or more, not " + baud);
        }
    }
}

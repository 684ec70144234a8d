/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.transport;

/** Opens serial ports. */
public interface SerialPorts {

    /** What {@link #look} says of a port that is not there. */
    long NOTHING = 0;

    /** What {@link #look} says if only opening would tell. */
    long UNKNOWN = -1;

    /**
     * Looks at a port without opening it, as often as one likes.
     *
     * @param port its name
     * @return {@link #NOTHING}, {@link #UNKNOWN}, or a number that stays as long as what is plugged in does
     */
    default long look(String port) {
        return UNKNOWN;
    }

    /**
     * Opens a port with 8 data bits, no parity, one stop bit and no flow control. May block for some time.
     *
     * @param port its name, as the system knows it
     * @param baud bits a second
     * @param listener hears what comes, from when it is open
     * @throws PortFailure if it cannot be opened; then it is closed
     */
    SerialLine open(String port, int baud, PortListener listener) throws PortFailure;
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.transport;

/** Hears an open port. Calls come one at a time, on a thread of the port's own; none takes long. */
public interface PortListener {

    /** Some bytes have come; they are the listener's from now on. */
    void onBytes(byte[] bytes);

    /**
     * The port is gone: unplugged, or broken. Nothing comes after it.
     *
     * @param why for a log
     */
    void onLost(String why);
}

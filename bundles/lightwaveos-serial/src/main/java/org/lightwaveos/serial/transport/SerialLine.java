/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.transport;

import java.io.IOException;

/** An open port. */
public interface SerialLine {

    /**
     * Writes all bytes in one go. May block until the other side takes them.
     *
     * @throws IOException if the port is gone
     */
    void write(byte[] bytes) throws IOException;

    /** Closes it, for all who use it. May block for some time. Idempotent; may be called while another call blocks. */
    void close();
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.serialsample;

import org.openhab.core.io.transport.serial.SerialPortManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for serial ports, one that does not exist included, and logs what it is told. */
public final class SampleSerial {

    private final Logger logger = LoggerFactory.getLogger(SampleSerial.class);

    void setPorts(SerialPortManager ports) {
        logger.info(
                "serial ports={} none={}",
                ports.getIdentifiers().map(port -> port.getName()).toList(),
                ports.getIdentifier("/dev/there-is-no-such-port"));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

/** What the device does on a JSON line. */
@FunctionalInterface
interface SerialCommand {

    void run(SerialCall call);
}

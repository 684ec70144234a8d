/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery.usbserial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Hears of USB devices with a serial port, on the thread of whoever looks. */
@NonNullByDefault
public interface UsbSerialDiscoveryListener {

    void usbSerialDeviceDiscovered(UsbSerialDeviceInformation usbSerialDeviceInformation);

    void usbSerialDeviceRemoved(UsbSerialDeviceInformation usbSerialDeviceInformation);
}

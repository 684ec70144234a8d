/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery.usbserial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Watches the USB ports for serial devices. */
@NonNullByDefault
public interface UsbSerialDiscovery {

    void doSingleScan();

    void startBackgroundScanning();

    void stopBackgroundScanning();

    void registerDiscoveryListener(UsbSerialDiscoveryListener listener);

    void unregisterDiscoveryListener(UsbSerialDiscoveryListener listener);
}

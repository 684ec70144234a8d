/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery.usbserial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Looks what is plugged into this host; how depends on its system. */
@NonNullByDefault
public interface UsbSerialDiscovery {

    void doSingleScan();

    void startBackgroundScanning();

    void stopBackgroundScanning();

    /** What is known already is told at once. */
    void registerDiscoveryListener(UsbSerialDiscoveryListener listener);

    void unregisterDiscoveryListener(UsbSerialDiscoveryListener listener);
}

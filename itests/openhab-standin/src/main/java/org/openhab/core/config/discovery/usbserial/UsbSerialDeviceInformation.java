/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery.usbserial;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** What a USB serial device says of itself. */
@NonNullByDefault
public class UsbSerialDeviceInformation {

    public UsbSerialDeviceInformation(
            int vendorId,
            int productId,
            @Nullable String serialNumber,
            @Nullable String manufacturer,
            @Nullable String product,
            int interfaceNumber,
            @Nullable String interfaceDescription,
            String serialPort) {
        throw new UnsupportedOperationException();
    }

    public int getVendorId() {
        throw new UnsupportedOperationException();
    }

    public int getProductId() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getSerialNumber() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getManufacturer() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getProduct() {
        throw new UnsupportedOperationException();
    }

    public int getInterfaceNumber() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getInterfaceDescription() {
        throw new UnsupportedOperationException();
    }

    public String getSerialPort() {
        throw new UnsupportedOperationException();
    }

    public boolean getRemote() {
        throw new UnsupportedOperationException();
    }

    public UsbSerialDeviceInformation setRemote(boolean remote) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery.usbserial;

import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A USB device with a serial port. */
@NonNullByDefault
public class UsbSerialDeviceInformation {

    private final int vendorId;
    private final int productId;
    private final @Nullable String serialNumber;
    private final @Nullable String manufacturer;
    private final @Nullable String product;
    private final int interfaceNumber;
    private final @Nullable String interfaceDescription;
    private final String serialPort;
    private boolean remote;

    public UsbSerialDeviceInformation(
            int vendorId,
            int productId,
            @Nullable String serialNumber,
            @Nullable String manufacturer,
            @Nullable String product,
            int interfaceNumber,
            @Nullable String interfaceDescription,
            String serialPort) {
        this.vendorId = vendorId;
        this.productId = productId;
        this.serialNumber = serialNumber;
        this.manufacturer = manufacturer;
        this.product = product;
        this.interfaceNumber = interfaceNumber;
        this.interfaceDescription = interfaceDescription;
        this.serialPort = serialPort;
    }

    public int getVendorId() {
        return vendorId;
    }

    public int getProductId() {
        return productId;
    }

    public @Nullable String getSerialNumber() {
        return serialNumber;
    }

    public @Nullable String getManufacturer() {
        return manufacturer;
    }

    public @Nullable String getProduct() {
        return product;
    }

    public int getInterfaceNumber() {
        return interfaceNumber;
    }

    public @Nullable String getInterfaceDescription() {
        return interfaceDescription;
    }

    public String getSerialPort() {
        return serialPort;
    }

    public boolean getRemote() {
        return remote;
    }

    public UsbSerialDeviceInformation setRemote(boolean remote) {
        this.remote = remote;
        return this;
    }

    @Override
    public int hashCode() {
        return Objects.hash(vendorId, productId, serialNumber, interfaceNumber, serialPort);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UsbSerialDeviceInformation that
                && vendorId == that.vendorId
                && productId == that.productId
                && interfaceNumber == that.interfaceNumber
                && serialPort.equals(that.serialPort)
                && Objects.equals(serialNumber, that.serialNumber)
                && Objects.equals(manufacturer, that.manufacturer)
                && Objects.equals(product, that.product)
                && Objects.equals(interfaceDescription, that.interfaceDescription)
                && remote == that.remote;
    }

    @Override
    public String toString() {
        return "UsbSerialDeviceInformation [vendorId=0x%04X, productId=0x%04X, serialNumber=%s, serialPort=%s]"
                .formatted(vendorId, productId, serialNumber, serialPort);
    }
}

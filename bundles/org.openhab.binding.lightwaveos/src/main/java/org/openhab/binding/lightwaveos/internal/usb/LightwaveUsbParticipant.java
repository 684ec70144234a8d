/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.usbserial.UsbSerialDeviceInformation;
import org.openhab.core.config.discovery.usbserial.UsbSerialDiscoveryParticipant;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Told by openHAB what is plugged into its host. It only passes on what may be a gateway: whether it is one shows when its port
 * has answered, which would hold up the thread of whoever looks.
 */
@Component(service = UsbSerialDiscoveryParticipant.class)
public class LightwaveUsbParticipant implements UsbSerialDiscoveryParticipant {

    /** Espressif: the USB of the chip itself. What is between chip and cable elsewhere is in everything. */
    private static final int VENDOR = 0x303A;

    private final GatewayFinder finder;

    @Activate
    public LightwaveUsbParticipant(@Reference GatewayFinderService finders) {
        this(finders.finder());
    }

    LightwaveUsbParticipant(GatewayFinder finder) {
        this.finder = finder;
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypeUIDs() {
        return Set.of(LightwaveBindingConstants.THING_TYPE_GATEWAY);
    }

    /** {@link GatewayDiscoveryService} offers it once it has answered. */
    @Override
    public @Nullable DiscoveryResult createResult(UsbSerialDeviceInformation device) {
        port(device).ifPresent(finder::plugged);
        return null;
    }

    /** Asked when a device has been pulled out. */
    @Override
    public @Nullable ThingUID getThingUID(UsbSerialDeviceInformation device) {
        Optional<UsbPort> port = port(device);
        port.ifPresent(finder::unplugged);
        return port.map(UsbPort::thing).orElse(null);
    }

    /** One without a serial number could not be told from the next one. */
    private static Optional<UsbPort> port(UsbSerialDeviceInformation device) {
        @Nullable String serial = device.getSerialNumber();
        return device.getVendorId() != VENDOR || serial == null || serial.isBlank()
                ? Optional.empty()
                : Optional.of(new UsbPort(serial.strip(), device.getSerialPort()));
    }
}

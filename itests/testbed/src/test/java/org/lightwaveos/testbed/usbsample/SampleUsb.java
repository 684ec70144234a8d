/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.usbsample;

import java.util.Set;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.usbserial.UsbSerialDeviceInformation;
import org.openhab.core.config.discovery.usbserial.UsbSerialDiscoveryParticipant;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** Takes every device with a serial number for a stick. */
public final class SampleUsb implements UsbSerialDiscoveryParticipant {

    private static final ThingTypeUID STICK = new ThingTypeUID("benchusb", "stick");

    @Override
    public Set<ThingTypeUID> getSupportedThingTypeUIDs() {
        return Set.of(STICK);
    }

    @Override
    public DiscoveryResult createResult(UsbSerialDeviceInformation device) {
        ThingUID uid = getThingUID(device);
        return uid == null
                ? null
                : DiscoveryResultBuilder.create(uid)
                        .withThingType(STICK)
                        .withProperty("port", device.getSerialPort())
                        .withLabel("Stick")
                        .build();
    }

    @Override
    public ThingUID getThingUID(UsbSerialDeviceInformation device) {
        return device.getSerialNumber() == null ? null : new ThingUID(STICK, device.getSerialNumber());
    }
}

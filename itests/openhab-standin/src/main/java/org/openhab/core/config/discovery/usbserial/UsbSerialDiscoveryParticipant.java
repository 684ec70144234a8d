/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery.usbserial;

import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** A binding's part in USB discovery: turns devices into results. */
@NonNullByDefault
public interface UsbSerialDiscoveryParticipant {

    Set<ThingTypeUID> getSupportedThingTypeUIDs();

    @Nullable
    DiscoveryResult createResult(UsbSerialDeviceInformation deviceInformation);

    @Nullable
    ThingUID getThingUID(UsbSerialDeviceInformation deviceInformation);
}

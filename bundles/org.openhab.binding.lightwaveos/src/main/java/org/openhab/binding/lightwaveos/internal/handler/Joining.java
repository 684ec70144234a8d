/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Optional;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.panel.PanelMemory;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;

/** Makes a device a member of the group that its Thing's bridge stands for. */
@FunctionalInterface
interface Joining {

    /** @param unit empty as long as the device has not been met */
    Membership join(Optional<DeviceUuid> unit, DeviceController controller, PanelPort port, PanelMemory memory);
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import org.lightwaveos.control.DeviceController;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.binding.lightwaveos.internal.panel.Panels;
import org.openhab.core.thing.ThingUID;

/** Which panels a device has. */
final class DevicePanels {

    private DevicePanels() {}

    /** @param choices the effects and palettes of the device */
    static Panels of(ThingUID thing, DeviceController controller, PanelPort port, ChoiceLists choices) {
        return new Panels(List.of());
    }
}

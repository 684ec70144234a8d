/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import org.lightwaveos.control.DeviceController;
import org.openhab.binding.lightwaveos.internal.panel.DiagnosticsPanel;
import org.openhab.binding.lightwaveos.internal.panel.PanelMemory;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.binding.lightwaveos.internal.panel.Panels;
import org.openhab.binding.lightwaveos.internal.panel.ParameterPanel;
import org.openhab.binding.lightwaveos.internal.panel.PresetPanel;
import org.openhab.binding.lightwaveos.internal.panel.SettingsPanel;
import org.openhab.binding.lightwaveos.internal.panel.TransitionPanel;
import org.openhab.binding.lightwaveos.internal.panel.ZonePanel;
import org.openhab.core.thing.ThingUID;

/** Which panels a device has. */
final class DevicePanels {

    private DevicePanels() {}

    /**
     * @param choices the effects and palettes of the device
     * @param transitions how effects change
     * @param membership its part in a group
     */
    static Panels of(
            ThingUID thing,
            DeviceController controller,
            PanelPort port,
            ChoiceLists choices,
            PanelMemory memory,
            PresetPanel presets,
            TransitionPanel transitions,
            Membership membership) {
        ZonePanel zones = new ZonePanel(
                thing.getAsString(),
                controller.zones(),
                port,
                memory,
                choices::effects,
                choices::palettes,
                System::nanoTime);
        return new Panels(List.of(
                zones,
                presets,
                transitions,
                membership,
                new SettingsPanel(thing.getAsString(), controller.extras(), port),
                new ParameterPanel(thing.getAsString(), controller.extras(), port),
                new DiagnosticsPanel(thing.getAsString(), controller::watchDiagnostics, port)));
    }
}

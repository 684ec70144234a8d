/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.ArrayList;
import java.util.List;
import org.lightwaveos.control.DeviceController;
import org.openhab.binding.lightwaveos.internal.panel.DiagnosticsPanel;
import org.openhab.binding.lightwaveos.internal.panel.Panel;
import org.openhab.binding.lightwaveos.internal.panel.PanelMemory;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.binding.lightwaveos.internal.panel.Panels;
import org.openhab.binding.lightwaveos.internal.panel.ParameterPanel;
import org.openhab.binding.lightwaveos.internal.panel.PicturePanel;
import org.openhab.binding.lightwaveos.internal.panel.PresetPanel;
import org.openhab.binding.lightwaveos.internal.panel.SettingsPanel;
import org.openhab.binding.lightwaveos.internal.panel.TransitionPanel;
import org.openhab.binding.lightwaveos.internal.panel.ZoneNames;
import org.openhab.binding.lightwaveos.internal.panel.ZonePanel;
import org.openhab.core.thing.ThingUID;

/** Which panels a device has, by the way in which it is reached, and what their parts are called. */
final class DevicePanels {

    private final boolean serial;
    private final ZoneNames zones;

    private DevicePanels(boolean serial, List<String> zones) {
        this.serial = serial;
        this.zones = new ZoneNames(zones);
    }

    /** All there are. */
    static DevicePanels network(List<String> zoneNames) {
        return new DevicePanels(false, zoneNames);
    }

    /** What the lines of a serial port can say and ask (device facts, section 5.3). */
    static DevicePanels serial(List<String> zoneNames) {
        return new DevicePanels(true, zoneNames);
    }

    /**
     * @param choices the effects and palettes of the device
     * @param transitions how effects change
     * @param membership its part in a group
     * @param own what this very device has besides
     */
    Panels of(
            ThingUID thing,
            DeviceController controller,
            PanelPort port,
            ChoiceLists choices,
            PanelMemory memory,
            PresetPanel presets,
            TransitionPanel transitions,
            Membership membership,
            List<Panel> own) {
        List<Panel> panels = new ArrayList<>(List.of(
                new ZonePanel(
                        thing.getAsString(),
                        controller.zones(),
                        port,
                        memory,
                        zones,
                        choices::effects,
                        choices::palettes,
                        System::nanoTime),
                transitions,
                membership,
                new SettingsPanel(thing.getAsString(), controller.extras(), port),
                new DiagnosticsPanel(thing.getAsString(), controller::watchDiagnostics, port)));
        if (serial) {
            panels.add(new PicturePanel(thing.getAsString(), controller::watchFrames, port));
        } else {
            panels.add(presets);
            panels.add(new ParameterPanel(thing.getAsString(), controller.extras(), port));
        }
        panels.addAll(own);
        return new Panels(panels);
    }
}

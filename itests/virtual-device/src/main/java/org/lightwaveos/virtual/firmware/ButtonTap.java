/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.device.FactoryPresetLoader;

/** What the physical button does when tapped; unlike the WebSocket command it broadcasts no preset change. */
final class ButtonTap {

    private final Device device;

    ButtonTap(Device device) {
        this.device = device;
    }

    Reaction react() {
        int count = FactoryPresets.all().size();
        FactoryPreset next = FactoryPresets.all().get((device.factoryPreset() + 1) % count);
        Outbox out = new Outbox(device.renderer());
        FactoryPresetLoader.load(next, device, out::set);
        out.requestSave();
        out.pushStatus();
        return out.reaction();
    }
}

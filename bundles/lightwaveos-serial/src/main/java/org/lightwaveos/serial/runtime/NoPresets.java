/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.shell.Ranges;
import org.lightwaveos.serial.session.SerialEvent;

/** No line saves or loads a preset. */
final class NoPresets implements PresetControl {

    private final CommandDesk desk;

    NoPresets(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public void loadFactory(int index) {
        Ranges.checkFactoryPreset(index);
        desk.input(new SerialEvent.Impossible("factory presets"));
    }

    @Override
    public CompletionStage<Void> save(PresetKind kind, int slot, String name) {
        return none(slot);
    }

    @Override
    public CompletionStage<Void> load(PresetKind kind, int slot) {
        return none(slot);
    }

    @Override
    public CompletionStage<Void> delete(PresetKind kind, int slot) {
        return none(slot);
    }

    private static CompletionStage<Void> none(int slot) {
        Ranges.checkPresetSlot(slot);
        return Impossible.promise("presets");
    }
}

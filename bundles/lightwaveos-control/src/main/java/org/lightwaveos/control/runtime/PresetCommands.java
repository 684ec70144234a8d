/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.session.Subject;
import org.lightwaveos.control.shell.Ranges;

/** Checks what is commanded about presets and hands it to the session. */
final class PresetCommands implements PresetControl {

    private final SessionDesk desk;

    PresetCommands(SessionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void loadFactory(int index) {
        Ranges.checkFactoryPreset(index);
        desk.turn(Subject.FACTORY_PRESET, Knob.of("activeIndex"), index);
    }

    @Override
    public CompletionStage<Void> save(PresetKind kind, int slot, String name) {
        Ranges.checkPresetSlot(slot);
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (name.isBlank() || bytes > LONGEST_NAME) {
            throw new IllegalArgumentException("a preset's name has 1.." + LONGEST_NAME + " bytes, not " + bytes);
        }
        return desk.wish(new Deed.SavePreset(kind, slot, name));
    }

    @Override
    public CompletionStage<Void> load(PresetKind kind, int slot) {
        Ranges.checkPresetSlot(slot);
        return desk.wish(new Deed.LoadPreset(kind, slot));
    }

    @Override
    public CompletionStage<Void> delete(PresetKind kind, int slot) {
        Ranges.checkPresetSlot(slot);
        return desk.wish(new Deed.DeletePreset(kind, slot));
    }
}

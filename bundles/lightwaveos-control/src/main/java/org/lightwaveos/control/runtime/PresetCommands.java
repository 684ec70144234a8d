/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.session.Subject;

/** Checks what is commanded about presets and hands it to the session. */
final class PresetCommands implements PresetControl {

    private static final int FACTORY = 8;

    private final SessionDesk desk;

    PresetCommands(SessionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void loadFactory(int index) {
        Ranges.check("factory preset", index, 0, FACTORY - 1);
        desk.turn(Subject.FACTORY_PRESET, Knob.of("activeIndex"), index);
    }
}

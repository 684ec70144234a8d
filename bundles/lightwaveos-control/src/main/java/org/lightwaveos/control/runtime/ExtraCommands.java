/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.model.LightField;

/** Checks what is commanded about the rest of a device and hands it to the session. */
final class ExtraCommands implements ExtraControl {

    private final SessionDesk desk;

    ExtraCommands(SessionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void transitionTo(int effectId) {
        LightField.EFFECT.check(effectId);
        desk.transitionTo(effectId);
    }
}

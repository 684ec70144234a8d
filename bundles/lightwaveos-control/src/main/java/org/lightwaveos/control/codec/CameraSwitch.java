/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import org.lightwaveos.model.Setting;

/** The only setting of camera mode. */
public enum CameraSwitch implements Setting {
    ENABLED;

    private static final Wire WIRE = new Wire("enabled", Form.SWITCH, 0, 1);

    @Override
    public Wire wire() {
        return WIRE;
    }
}

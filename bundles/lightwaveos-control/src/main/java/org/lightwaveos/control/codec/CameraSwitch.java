/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import org.lightwaveos.model.Setting;

/** The only setting of camera mode. */
public enum CameraSwitch implements Setting {
    ENABLED;

    @Override
    public String key() {
        return "enabled";
    }

    @Override
    public Form form() {
        return Form.SWITCH;
    }

    @Override
    public float min() {
        return 0;
    }

    @Override
    public float max() {
        return 1;
    }
}

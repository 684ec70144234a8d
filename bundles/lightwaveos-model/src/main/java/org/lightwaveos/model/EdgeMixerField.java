/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

/** How the second strip is coloured differently from the first (device facts, section 2.7). */
public enum EdgeMixerField implements Setting {
    /** 0 mirror to 8 stm_spectral_map. Firmware 3 confirms 5..8 and then stays at what it was. */
    MODE("mode", Form.WHOLE, 0, 8),
    /** Degrees of hue. */
    SPREAD("spread", Form.WHOLE, 0, 60),
    STRENGTH("strength", Form.WHOLE, 0, 255),
    /** 0 uniform, 1 stronger towards the ends. */
    SPATIAL("spatial", Form.WHOLE, 0, 1),
    /** 0 static, 1 with the loudness. */
    TEMPORAL("temporal", Form.WHOLE, 0, 1);

    private final Wire wire;

    EdgeMixerField(String key, Form form, float min, float max) {
        wire = new Wire(key, form, min, max);
    }

    @Override
    public Wire wire() {
        return wire;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

/** What can be set of each zone (device facts, section 4.4). */
public enum ZoneField implements Setting {
    ENABLED("enabled", Form.SWITCH, 0, 1),
    /** Effect id; 65535 means "none" and is never sent. */
    EFFECT("effectId", Form.WHOLE, 0, 65534),
    BRIGHTNESS("brightness", Form.WHOLE, 0, 255),
    SPEED("speed", Form.WHOLE, 1, 100),
    /** 0 is the palette of the whole light. */
    PALETTE("paletteId", Form.WHOLE, 0, 74),
    /** How the zone is laid over the others, 0 overwrite to 7 darken. */
    BLEND_MODE("blendMode", Form.WHOLE, 0, 7);

    private final Wire wire;

    ZoneField(String key, Form form, int min, int max) {
        wire = new Wire(key, form, min, max);
    }

    @Override
    public Wire wire() {
        return wire;
    }
}

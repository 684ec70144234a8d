/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import org.lightwaveos.model.ZoneField;

/** The channels that each zone has. */
enum ZoneChannel {
    ON("on", "On", "Switch", ZoneField.ENABLED),
    BRIGHTNESS("brightness", "Brightness", "Dimmer", ZoneField.BRIGHTNESS),
    EFFECT("effect", "Effect", "String", ZoneField.EFFECT),
    PALETTE("palette", "Palette", "String", ZoneField.PALETTE),
    SPEED("speed", "Speed", "Dimmer", ZoneField.SPEED),
    BLEND("blend", "Blend Mode", "String", ZoneField.BLEND_MODE);

    private final String id;
    private final String label;
    private final String itemType;
    private final ZoneField field;

    ZoneChannel(String id, String label, String itemType, ZoneField field) {
        this.id = id;
        this.label = label;
        this.itemType = itemType;
        this.field = field;
    }

    /** Id within the group of its zone. */
    String id() {
        return id;
    }

    ZoneField field() {
        return field;
    }

    /** @param zone what a person calls the zone */
    ChannelPlan plan(String zone) {
        return new ChannelPlan(id, "zone-" + id, zone + " " + label, itemType);
    }
}

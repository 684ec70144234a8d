/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import java.util.Map;

/**
 * An entry of the inbox.
 *
 * @param flag NEW or IGNORED
 * @param label what a person reads
 * @param properties the discovered properties; numbers come as text or as numbers
 * @param representationProperty which of them tells one unit from another
 * @param thingUID the UID that the Thing will have
 * @param thingTypeUID the type that it will have
 */
public record InboxView(
        String flag,
        String label,
        Map<String, Object> properties,
        String representationProperty,
        String thingUID,
        String thingTypeUID) {
    /** The value of the representation property, empty if the entry lacks it. */
    public String representation() {
        return String.valueOf(properties.getOrDefault(representationProperty, ""));
    }
}

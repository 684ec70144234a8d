/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** A number: integer or floating point, as it was written. */
public sealed interface JsonNumber extends JsonValue permits JsonInteger, JsonFloat {

    @Override
    default boolean isNumber() {
        return true;
    }
}

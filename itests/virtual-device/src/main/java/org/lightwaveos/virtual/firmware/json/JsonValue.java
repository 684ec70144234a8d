/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** A value of a parsed document. */
public interface JsonValue {

    /** Null, and also what an absent member reads as. */
    JsonValue NULL = new JsonValue() {};
}

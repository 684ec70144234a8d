/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** What reading a text gave. */
public sealed interface ParseResult {

    /** It was JSON, as far as the device looked. */
    record Parsed(JsonValue value) implements ParseResult {}

    /** It was not. */
    record Failed(ParseError error) implements ParseResult {}
}

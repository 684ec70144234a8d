/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * JSON as the device's library (ArduinoJson 7.0.4, 64-bit integers and doubles, comments off) reads and writes it:
 * lenient in its own ways, so no other library will do.
 *
 * <p>Text is handled as bytes: a {@link java.lang.String} in this package and in all of the firmware holds one byte of
 * UTF-8 per char. {@link org.lightwaveos.virtual.firmware.json.WireText} converts at the border.
 *
 * <p>Rule: text in, values out and back; knows nothing of commands.
 */
package org.lightwaveos.virtual.firmware.json;

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * JSON as the device's library reads and writes it: lenient in its own ways, so no other library will do.
 *
 * <p>Rule: text in, values out and back; knows nothing of commands.
 */
package org.lightwaveos.virtual.firmware.json;

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.ParseResult;
import org.lightwaveos.virtual.firmware.json.WireText;

/** Tells sync texts from those of the control API: one has a {@code t}, the other a {@code type} (device facts, 10.6). */
final class SyncText {

    private static final String PREFIX = "sync.";

    private SyncText() {}

    static boolean isSync(byte[] data) {
        String text = WireText.fromBytes(data);
        return text.contains(PREFIX)
                && JsonReader.read(text) instanceof ParseResult.Parsed parsed
                && parsed.value().get("t").asCString().startsWith(PREFIX);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.lightwaveos.virtual.sync.text.HexBytes;

/** UUIDs as firmware compares them: by bytes for who is higher, by text for who is meant. */
final class DeviceUuid {

    static final int LENGTH = 15;

    private static final String PREFIX = "LW-";

    private DeviceUuid() {}

    /** Six bytes; empty if the text is no UUID. Firmware's hex also takes a sign or a blank before a single digit. */
    static Optional<byte[]> parse(String uuid) {
        if (!uuid.startsWith(PREFIX) || uuid.length() != LENGTH) {
            return Optional.empty();
        }
        return HexBytes.parse(uuid.substring(PREFIX.length()));
    }

    /** Whether we are higher; one that cannot be read is always lower than we are. */
    static boolean isHigher(String own, String other) {
        Optional<byte[]> theirs = parse(other);
        return theirs.isEmpty() || Arrays.compareUnsigned(parse(own).orElseThrow(), theirs.get()) > 0;
    }

    /** Order of the texts, byte by byte. */
    static int compareTexts(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}

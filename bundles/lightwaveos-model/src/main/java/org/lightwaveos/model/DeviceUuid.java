/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import java.util.HexFormat;
import java.util.Optional;

/**
 * A unit's identity on the network: {@code LW-} and the 12 upper-case hex digits of its station MAC (device facts,
 * section 1). It is the only thing that tells two units apart: host and instance names are the same on all of them.
 *
 * @param text the 15 characters as they stand on the wire
 */
public record DeviceUuid(String text) implements Comparable<DeviceUuid> {

    private static final String PREFIX = "LW-";
    private static final int LENGTH = PREFIX.length() + 12;

    /** @throws IllegalArgumentException if the text is not of the form {@code LW-AABBCCDDEEFF} */
    public DeviceUuid {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not a LightwaveOS UUID: '" + text + "'");
        }
    }

    /** Reads what a peer or a user wrote; empty for anything that is not exactly of the form. */
    public static Optional<DeviceUuid> parse(String text) {
        return isWellFormed(text) ? Optional.of(new DeviceUuid(text)) : Optional.empty();
    }

    /**
     * The UUID of the unit with this address.
     *
     * @param mac six bytes
     * @throws IllegalArgumentException if there are not six
     */
    public static DeviceUuid ofMac(byte[] mac) {
        if (mac.length != 6) {
            throw new IllegalArgumentException("a MAC address has 6 bytes, not " + mac.length);
        }
        return new DeviceUuid(PREFIX + HexFormat.of().withUpperCase().formatHex(mac));
    }

    private static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'F')) {
                return false;
            }
        }
        return true;
    }

    /** The last six hex digits: short enough for a label, long enough to tell a household's units apart. */
    public String suffix() {
        return text.substring(9);
    }

    /** Byte by byte, most significant first: the order that elections use (sync protocol, section 2). */
    @Override
    public int compareTo(DeviceUuid other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

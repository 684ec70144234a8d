/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a MAC address says of itself; it is handled as 12 upper-case hex digits. */
final class Mac {

    private static final Pattern FORM = Pattern.compile("[0-9A-F]{12}");
    private static final int LOCAL = 0x02;
    private static final int MULTICAST = 0x01;

    private Mac() {}

    static String text(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    /** Whether it can be somebody's: of the form, of one station, and not all zeros. */
    static boolean isUsable(String mac) {
        return FORM.matcher(mac).matches() && (firstOctet(mac) & MULTICAST) == 0 && !mac.equals("0".repeat(12));
    }

    /** Whether no maker gave it: bridges, containers and virtual machines have such ones, and throw them away again. */
    static boolean isLocal(String mac) {
        return (firstOctet(mac) & LOCAL) != 0;
    }

    /** A station's address that no maker gives. */
    static String local(byte[] sixBytes) {
        byte[] bytes = sixBytes.clone();
        bytes[0] = (byte) (bytes[0] & ~MULTICAST | LOCAL);
        return text(bytes);
    }

    private static int firstOctet(String mac) {
        return Integer.parseInt(mac.substring(0, 2), 16);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.rules;

import java.util.Collection;
import java.util.OptionalLong;
import org.lightwaveos.model.DeviceUuid;

/**
 * How firmware ranks what calls itself a UUID (vectors/uuid and vectors/elect): it reads each pair of characters as a
 * C library reads a number, so blanks, a sign and lower case pass. Ours ranks texts of partners in the same way, so that
 * both sides of a connection come to the same order; only well-formed ones become members.
 */
public final class PeerOrder {

    private static final String PREFIX = "LW-";
    private static final int BYTES = 6;

    private PeerOrder() {}

    /** The six bytes as one number, 0..2^48-1; empty if firmware does not take the text for a UUID. */
    public static OptionalLong rank(String text) {
        if (!text.startsWith(PREFIX) || utf8Length(text) != PREFIX.length() + 2 * BYTES) {
            return OptionalLong.empty();
        }
        long rank = 0;
        for (int i = 0; i < BYTES; i++) {
            int value = pair(text.substring(PREFIX.length() + 2 * i, PREFIX.length() + 2 * i + 2));
            if (value < 0) {
                return OptionalLong.empty();
            }
            rank = rank << 8 | value;
        }
        return OptionalLong.of(rank);
    }

    /** Whether {@code own} ranks above the other; a text that is no UUID ranks below every one. */
    public static boolean isHigher(DeviceUuid own, String other) {
        OptionalLong theirs = rank(other);
        return theirs.isEmpty() || rank(own.text()).orElse(0) > theirs.getAsLong();
    }

    /** Whether {@code own} leads: it ranks above every peer. Against its own equal it gives way. */
    public static boolean leads(DeviceUuid own, Collection<String> peers) {
        return peers.stream().allMatch(peer -> isHigher(own, peer));
    }

    /** Firmware counts bytes; text beyond ASCII is never a number, and may not shift what is read. */
    private static int utf8Length(String text) {
        return text.chars().allMatch(c -> c > 0 && c < 128) ? text.length() : -1;
    }

    /** What {@code strtol} makes of two characters in base 16, both of them used up; -1 for nothing or less than 0. */
    private static int pair(String two) {
        String digits = two.stripLeading();
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return -1;
        }
        int value = Integer.parseInt(digits, 16);
        return negative && value > 0 ? -1 : value;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/**
 * What mDNS says of one service instance. With equal names on several units, port and UUID are those of the unit that
 * spoke last while the addresses are those of all of them, oldest first.
 *
 * @param name instance name; not unique
 * @param host host name without the trailing dot, such as {@code lightwaveos.local}; not unique either
 * @param addresses literals, IPv4 of a unit, IPv6 of a peer that has no other
 * @param port TCP port
 * @param board TXT record, empty where there is none
 * @param uuid TXT record, empty where there is none
 */
public record Announcement(String name, String host, List<String> addresses, int port, String board, String uuid) {

    private static final String BOARD = "ESP32-S3";
    private static final String FAMILY = "lightwaveos";

    /** What an openHAB's peer is called; the rest is the end of its UUID, so that no two are called the same. */
    public static final String PEER_NAME = "openHAB-";

    public Announcement {
        addresses = List.copyOf(addresses);
    }

    /** The unit that spoke last, if it said which one it is and that it is one of ours. */
    public Optional<DeviceUuid> unit() {
        return BOARD.equals(board) ? DeviceUuid.parse(uuid) : Optional.empty();
    }

    /** The openHAB or other host that takes part as a peer, with a name of our own kind; no device, whatever it says. */
    public Optional<DeviceUuid> peer() {
        return name.startsWith(PEER_NAME) ? unit() : Optional.empty();
    }

    /** Whether it goes by the name that every unit has: the only sign left once a unit has lost its TXT records. */
    boolean hasFamilyName() {
        return startsWithFamily(name) || startsWithFamily(host);
    }

    /** Where it may be, the most recent address first. */
    List<Endpoint> candidates() {
        return addresses.stream()
                .sorted((a, b) -> addresses.indexOf(b) - addresses.indexOf(a))
                .map(address -> new Endpoint(address, port))
                .toList();
    }

    private static boolean startsWithFamily(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(FAMILY);
    }
}

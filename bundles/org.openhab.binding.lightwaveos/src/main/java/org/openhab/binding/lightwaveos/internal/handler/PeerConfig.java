/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.peer.core.Leadership;

/** The configuration of a peer, filled by openHAB; fields are named as the parameters are. */
public class PeerConfig {

    static final int USUAL_PORT = 8190;

    /** Where a unit listens. */
    private static final int UNIT_PORT = 80;

    /** A hello has to carry it, in a message of 1024 bytes with more besides. */
    private static final int LONGEST_NAME = 40;

    /** What others call this openHAB; empty for the host's name. */
    public String name = "";

    /** auto, prefer, never or observer. */
    public String leadership = "auto";

    /** One of this host's own addresses, literally; empty for the one that openHAB prefers. */
    public String address = "";

    /** TCP port. */
    public int port = USUAL_PORT;

    /** {@code host} or {@code host:port} of peers that no announcement comes from. */
    public List<String> peers = List.of();

    /** Whether others may find this openHAB by mDNS. */
    public boolean advertise = true;

    /** What is wrong with it, as a status text; empty if nothing is. */
    Optional<String> fault() {
        if (name.strip().length() > LONGEST_NAME) {
            return Optional.of(StatusText.of("config.name-too-long", Integer.toString(LONGEST_NAME)));
        }
        if (leader().isEmpty()) {
            return Optional.of(StatusText.of("config.leadership-invalid", leadership));
        }
        if (!address().isEmpty() && !HostText.isAddress(address())) {
            return Optional.of(StatusText.of("config.address-invalid", address));
        }
        if (port < 1 || port > 65535) {
            return Optional.of(StatusText.of("config.port-invalid", Integer.toString(port)));
        }
        return written()
                .filter(peer -> HostText.endpoint(peer, UNIT_PORT).isEmpty())
                .findFirst()
                .map(peer -> StatusText.of("config.peers-invalid", peer));
    }

    /** How it takes part; only for a configuration without a fault. */
    Leadership leadership() {
        Optional<Leadership> leader = leader();
        return leader.isPresent() ? leader.get() : Leadership.AUTO;
    }

    /** The address as written, without blanks; empty for the one that openHAB prefers. */
    String address() {
        return HostText.withoutBrackets(address.strip());
    }

    /** The peers to ask; only for a configuration without a fault. */
    List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        written().forEach(peer -> HostText.endpoint(peer, UNIT_PORT).ifPresent(endpoints::add));
        return endpoints.stream().distinct().toList();
    }

    private Optional<Leadership> leader() {
        return Arrays.stream(Leadership.values())
                .filter(value -> value.name().equals(leadership.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** A text file may have several in one text. */
    private Stream<String> written() {
        return peers.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}

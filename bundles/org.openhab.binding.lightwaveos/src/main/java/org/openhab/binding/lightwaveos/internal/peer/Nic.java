/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A network interface of this host, as far as an identity can come from it.
 *
 * @param name such as {@code eth0}
 * @param mac six bytes in hex, upper case
 */
record Nic(String name, String mac) {

    private static final int MAC_BYTES = 6;

    /** Those that are up, not loopback, and have an address. */
    static List<Nic> ofHost() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Objects::nonNull)
                    .map(Nic::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static Optional<Nic> read(NetworkInterface network) {
        try {
            byte @Nullable [] mac = network.getHardwareAddress();
            boolean usable = network.isUp() && !network.isLoopback() && !network.isVirtual();
            return usable && mac != null && mac.length == MAC_BYTES
                    ? Optional.of(new Nic(network.getName(), Mac.text(mac)))
                    : Optional.empty();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.jmdns.ServiceInfo;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.lightwaveos.internal.discovery.Announcement;

/** Reads what jmdns knows of a service. */
final class Announcements {

    /** Of units and peers, and of much else. */
    static final String SERVICE_TYPE = "_ws._tcp.local.";

    static final String TXT_BOARD = "board";
    static final String TXT_UUID = "uuid";

    private Announcements() {}

    /** Empty while the service is not resolved: openHAB shows it then too, with neither address nor text records. */
    static Optional<Announcement> read(ServiceInfo service) {
        List<String> addresses = addresses(service);
        if (!service.hasData() || service.getPort() <= 0 || addresses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Announcement(
                service.getName(),
                withoutTrailingDot(service.getServer()),
                addresses,
                service.getPort(),
                text(service, TXT_BOARD),
                text(service, TXT_UUID)));
    }

    /** Units have IPv4. A peer may have IPv6 alone; a link-local address leads nowhere without its interface. */
    private static List<String> addresses(ServiceInfo service) {
        boolean peer = service.getName().startsWith(Announcement.PEER_NAME);
        List<String> ipv4 = Arrays.stream(service.getInet4Addresses())
                .filter(address -> !(peer && address.isLinkLocalAddress()))
                .map(Inet4Address::getHostAddress)
                .toList();
        return ipv4.isEmpty() && peer
                ? Arrays.stream(service.getInet6Addresses())
                        .filter(Announcements::isGlobal)
                        .map(InetAddress::getHostAddress)
                        .toList()
                : ipv4;
    }

    private static boolean isGlobal(Inet6Address address) {
        return !address.isLinkLocalAddress() && !address.isMulticastAddress() && !address.isAnyLocalAddress();
    }

    private static String text(ServiceInfo service, String key) {
        @Nullable String value = service.getPropertyString(key);
        return value == null ? "" : value;
    }

    private static String withoutTrailingDot(@Nullable String host) {
        if (host == null) {
            return "";
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}

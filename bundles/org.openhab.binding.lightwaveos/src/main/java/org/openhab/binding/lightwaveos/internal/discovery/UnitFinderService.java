/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Objects;
import org.lightwaveos.control.runtime.IdentityProbe;
import org.openhab.binding.lightwaveos.internal.net.SharedSockets;
import org.openhab.core.common.ThreadPoolManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Holds the one {@link UnitFinder} of the add-on, over openHAB's clients and threads. */
@Component(service = UnitFinderService.class)
public class UnitFinderService {

    private static final String POOL = "discovery";
    private static final String ACCESS_POINT_NETWORK = "192.168.4.";

    private final UnitFinder finder;

    @Activate
    public UnitFinderService(
            @Reference SharedSockets sockets, @Reference DeviceSightings sightings, @Reference PeerSightings peers) {
        IdentityProbe probe = new IdentityProbe(sockets.control());
        finder = new UnitFinder(
                sightings,
                peers,
                probe::ask,
                UnitFinderService::inAccessPointNetwork,
                ThreadPoolManager.getScheduledPool(POOL),
                System::nanoTime);
    }

    public UnitFinder finder() {
        return finder;
    }

    @Deactivate
    void deactivate() {
        finder.close();
    }

    private static boolean inAccessPointNetwork() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(networkInterface -> networkInterface.getInterfaceAddresses().stream())
                    .filter(Objects::nonNull)
                    .map(InterfaceAddress::getAddress)
                    .anyMatch(address -> address.getHostAddress().startsWith(ACCESS_POINT_NETWORK));
        } catch (SocketException e) {
            return false;
        }
    }
}

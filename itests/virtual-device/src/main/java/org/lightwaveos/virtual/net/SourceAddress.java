/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.lightwaveos.model.DeviceUuid;

/** Where a unit's own connections come from. */
public final class SourceAddress {

    private SourceAddress() {}

    /**
     * An address of 127.0.0.0/8 that no other unit has: units allow one session per address, and on one machine all would
     * be 127.0.0.1. Where the system knows only that one (all but Linux), or the unit lives elsewhere, its own address.
     *
     * @param listening the unit's own
     */
    public static InetAddress of(DeviceUuid uuid, InetAddress listening) {
        if (!listening.equals(InetAddress.getLoopbackAddress())) {
            return listening;
        }
        int mac = Integer.parseInt(uuid.suffix(), 16);
        byte[] address = {127, (byte) (1 + (mac >> 16) % 254), (byte) (mac >> 8), (byte) mac};
        try (ServerSocket probe = new ServerSocket()) {
            InetAddress source = InetAddress.getByAddress(address);
            probe.bind(new InetSocketAddress(source, 0));
            return source;
        } catch (IOException e) {
            return listening;
        }
    }
}

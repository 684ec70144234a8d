/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openhab.core.net.CidrAddress;
import org.openhab.core.net.NetworkAddressChangeListener;
import org.openhab.core.net.NetworkAddressService;

/** The addresses of a host, which change when the test says so. */
public final class FakeAddresses implements NetworkAddressService {

    public final List<NetworkAddressChangeListener> listeners = new CopyOnWriteArrayList<>();

    /** Null for a host that has none. */
    public String primary = "127.0.0.1";

    /** As openHAB says it: first what has gone and come, then that the primary one is another. */
    public void changeTo(String now) {
        String before = primary;
        primary = now;
        listeners.forEach(listener -> listener.onChanged(cidr(now), cidr(before)));
        listeners.forEach(listener -> listener.onPrimaryAddressChanged(before, now));
    }

    private static List<CidrAddress> cidr(String address) {
        try {
            return address == null ? List.of() : List.of(new CidrAddress(InetAddress.getByName(address), (short) 24));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    @Override
    public String getPrimaryIpv4HostAddress() {
        return primary;
    }

    @Override
    public String getConfiguredBroadcastAddress() {
        return null;
    }

    @Override
    public boolean isUseOnlyOneAddress() {
        return false;
    }

    @Override
    public boolean isUseIPv6() {
        return false;
    }

    @Override
    public void addNetworkAddressChangeListener(NetworkAddressChangeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeNetworkAddressChangeListener(NetworkAddressChangeListener listener) {
        listeners.remove(listener);
    }
}

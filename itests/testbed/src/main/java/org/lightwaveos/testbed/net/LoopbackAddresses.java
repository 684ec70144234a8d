/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.net;

import org.openhab.core.net.NetworkAddressChangeListener;
import org.openhab.core.net.NetworkAddressService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A host whose only address is 127.0.0.1, for ever. */
@Component(service = NetworkAddressService.class)
public final class LoopbackAddresses implements NetworkAddressService {

    @Activate
    public LoopbackAddresses() {}

    @Override
    public String getPrimaryIpv4HostAddress() {
        return "127.0.0.1";
    }

    @Override
    public String getConfiguredBroadcastAddress() {
        return null;
    }

    @Override
    public boolean isUseOnlyOneAddress() {
        return true;
    }

    @Override
    public boolean isUseIPv6() {
        return false;
    }

    @Override
    public void addNetworkAddressChangeListener(NetworkAddressChangeListener listener) {
        // Nothing ever changes.
    }

    @Override
    public void removeNetworkAddressChangeListener(NetworkAddressChangeListener listener) {
        // Nothing was kept.
    }
}

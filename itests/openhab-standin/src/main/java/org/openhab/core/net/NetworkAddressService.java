/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.net;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The addresses of this machine that openHAB uses. */
@NonNullByDefault
public interface NetworkAddressService {

    @Nullable
    String getPrimaryIpv4HostAddress();

    @Nullable
    String getConfiguredBroadcastAddress();

    boolean isUseOnlyOneAddress();

    boolean isUseIPv6();

    void addNetworkAddressChangeListener(NetworkAddressChangeListener listener);

    void removeNetworkAddressChangeListener(NetworkAddressChangeListener listener);
}

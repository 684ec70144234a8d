/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.net;

import java.net.InetAddress;
import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** An address with the length of its network prefix, in bits. Immutable. */
@NonNullByDefault
public class CidrAddress {

    private final InetAddress address;
    private final int prefix;

    public CidrAddress(InetAddress address, short networkPrefixLength) {
        this.address = address;
        this.prefix = networkPrefixLength;
    }

    public InetAddress getAddress() {
        return address;
    }

    public int getPrefix() {
        return prefix;
    }

    /** Without the prefix where it is 0. */
    @Override
    public String toString() {
        return address.getHostAddress() + (prefix == 0 ? "" : "/" + prefix);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof CidrAddress
                && address.equals(((CidrAddress) o).address)
                && prefix == ((CidrAddress) o).prefix;
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, prefix);
    }
}

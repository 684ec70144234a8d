/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.net;

import java.net.InetAddress;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** An address with the length of its network prefix. */
@NonNullByDefault
public class CidrAddress {

    public CidrAddress(InetAddress address, short networkPrefixLength) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object o) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public int getPrefix() {
        throw new UnsupportedOperationException();
    }

    public InetAddress getAddress() {
        throw new UnsupportedOperationException();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Why the peer does not listen.
 *
 * @param reason what a person can do something about
 * @param args what the status text says besides
 */
public record ListenFailure(Reason reason, List<String> args) {

    /** Why. */
    public enum Reason {
        /** This host has no address at all: no network yet. */
        NO_ADDRESS,
        /** The configured address is none of this host's; argument: the address. */
        FOREIGN_ADDRESS,
        /** Another program listens there; argument: the port. */
        PORT_TAKEN,
        /** Ports below 1024 belong to the administrator; argument: the port. */
        PORT_FORBIDDEN,
        /** Anything else; arguments: address and port, what the system said. */
        REFUSED_PORT
    }

    public ListenFailure {
        args = List.copyOf(args);
    }

    static ListenFailure noAddress() {
        return new ListenFailure(Reason.NO_ADDRESS, List.of());
    }

    /** What an attempt has failed by; looks at the host's interfaces, which takes a moment. */
    static ListenFailure of(InetSocketAddress where, Throwable failure) {
        String port = Integer.toString(where.getPort());
        @Nullable InetAddress address = where.getAddress();
        if (address == null || !isOwn(address)) {
            return new ListenFailure(Reason.FOREIGN_ADDRESS, List.of(where.getHostString()));
        }
        @Nullable String said = failure.getMessage();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (text.toLowerCase(Locale.ROOT).contains("permission")) {
                return new ListenFailure(Reason.PORT_FORBIDDEN, List.of(port));
            }
            if (cause instanceof BindException) {
                return new ListenFailure(Reason.PORT_TAKEN, List.of(port));
            }
        }
        String place = where.getHostString() + ":" + port;
        return new ListenFailure(
                Reason.REFUSED_PORT,
                List.of(place, said == null ? failure.getClass().getSimpleName() : said));
    }

    /** All of 127/8 belongs to every host, on no interface's list. */
    private static boolean isOwn(InetAddress address) {
        try {
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true;
        }
    }
}

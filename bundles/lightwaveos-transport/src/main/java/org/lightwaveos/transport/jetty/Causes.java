/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.websocket.api.UpgradeException;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;

/** Translates Jetty's exceptions: what they are depends on how far the connection had come. */
final class Causes {

    private Causes() {}

    /** @param connected whether the peer had accepted the connection before the failure */
    static CloseCause of(@Nullable Throwable failure, boolean connected) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            @Nullable Kind kind = kind(t, connected);
            if (kind != null) {
                int status = t instanceof UpgradeException refused ? refused.getResponseStatusCode() : 0;
                return new CloseCause(kind, Math.max(0, status), text(t));
            }
        }
        boolean broken = failure == null || has(failure, IOException.class);
        return new CloseCause(broken ? Kind.BROKEN : Kind.PROTOCOL_ERROR, 0, text(failure));
    }

    private static @Nullable Kind kind(Throwable t, boolean connected) {
        if (t instanceof UpgradeException refused) {
            // without a status it only wraps what really happened
            return refused.getResponseStatusCode() > 0 ? Kind.UPGRADE_REFUSED : null;
        }
        String message = text(t).toLowerCase(Locale.ROOT);
        if (t instanceof NoRouteToHostException
                || t instanceof UnknownHostException
                || t instanceof UnresolvedAddressException
                || message.contains("network is unreachable")
                || message.contains("no route")) {
            return Kind.NO_ROUTE;
        }
        if (t instanceof TimeoutException || t instanceof SocketTimeoutException || message.contains("timed out")) {
            return connected ? Kind.NO_ANSWER : Kind.CONNECT_TIMEOUT;
        }
        return t instanceof ConnectException ? Kind.REFUSED : null;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    static String text(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        @Nullable String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}

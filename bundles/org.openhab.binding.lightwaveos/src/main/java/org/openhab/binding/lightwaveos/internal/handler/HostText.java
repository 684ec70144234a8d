/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lightwaveos.control.transport.Endpoint;

/** Hosts and addresses as users write them. Nothing is looked up. */
final class HostText {

    private static final Pattern HOST_NAME =
            Pattern.compile("(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_-]{1,63})*\\.?");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.|$)){4}(?<!\\.)");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[\\w.-]+)?");
    private static final Pattern WITH_PORT = Pattern.compile("(\\[[^\\]]+\\]|[^:\\[\\]]+):(\\d{1,5})");

    private HostText() {}

    /** Whether it is a name or a literal address, without brackets. */
    static boolean isHost(String text) {
        return HOST_NAME.matcher(text).matches() || IPV6.matcher(text).matches();
    }

    /** Whether it is a literal address, without brackets. */
    static boolean isAddress(String text) {
        return IPV4.matcher(text).matches() || IPV6.matcher(text).matches();
    }

    /** IPv6 addresses may stand in brackets. */
    static String withoutBrackets(String text) {
        return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    }

    /** Reads {@code host} or {@code host:port}; empty for anything else. */
    static Optional<Endpoint> endpoint(String text, int usualPort) {
        Matcher withPort = WITH_PORT.matcher(text);
        boolean hasPort = withPort.matches();
        String host = withoutBrackets(hasPort ? withPort.group(1) : text);
        int port = hasPort ? Integer.parseInt(withPort.group(2)) : usualPort;
        return isHost(host) && port >= 1 && port <= 65535 ? Optional.of(new Endpoint(host, port)) : Optional.empty();
    }
}

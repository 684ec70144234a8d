/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/** The configuration of a Thing, filled by openHAB; fields are named as the parameters are. */
public class DeviceConfig {

    private static final Pattern HOST_NAME =
            Pattern.compile("(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_-]{1,63})*\\.?");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[\\w.-]+)?");

    /** Host name or literal address. */
    public String host = "";

    /** TCP port of WebSocket and REST. */
    public int port = 80;

    /** Key for firmware built with authentication; empty for none. */
    public String apiKey = "";

    /** What may be sent in any second, 1..40. */
    public int messagesPerSecond = DeviceSettings.DEFAULT_MESSAGES_PER_SECOND;

    /** The unit that the user wants this Thing to drive from now on; empty for the one that it belongs to. */
    public String adoptUuid = "";

    /** What is wrong with it, as a status text; empty if nothing is. */
    Optional<String> fault() {
        String where = cleanHost();
        if (where.isEmpty()) {
            return Optional.of(StatusText.of("config.host-missing"));
        }
        if (!HOST_NAME.matcher(where).matches() && !IPV6.matcher(where).matches()) {
            return Optional.of(StatusText.of("config.host-invalid", where));
        }
        if (port < 1 || port > 65535) {
            return Optional.of(StatusText.of("config.port-invalid", Integer.toString(port)));
        }
        if (messagesPerSecond < 1 || messagesPerSecond > 40) {
            return Optional.of(StatusText.of("config.pacing-invalid", Integer.toString(messagesPerSecond)));
        }
        if (!adoptUuid.isBlank() && adopted().isEmpty()) {
            return Optional.of(StatusText.of("config.uuid-invalid", adoptUuid));
        }
        return Optional.empty();
    }

    /** Where the device should be; only for a configuration without a fault. */
    Endpoint endpoint() {
        return new Endpoint(cleanHost(), port);
    }

    /** The unit to be adopted; empty if the user names none. */
    Optional<DeviceUuid> adopted() {
        return DeviceUuid.parse(adoptUuid.strip().toUpperCase(Locale.ROOT));
    }

    private String cleanHost() {
        String stripped = host.strip();
        return stripped.startsWith("[") && stripped.endsWith("]")
                ? stripped.substring(1, stripped.length() - 1)
                : stripped;
    }
}

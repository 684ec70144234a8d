/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/** The configuration of a Thing in the network, filled by openHAB; fields are named as the parameters are. */
public class DeviceConfig extends MemberConfig {

    /** Host name or literal address. */
    public String host = "";

    /** TCP port of WebSocket and REST. */
    public int port = 80;

    /** Key for firmware built with authentication; empty for none. */
    public String apiKey = "";

    /** What may be sent in any second, 1..40. */
    public int messagesPerSecond = DeviceSettings.DEFAULT_MESSAGES_PER_SECOND;

    /** What the zones are called in the labels of their channels, zone 1 first; blank for the number. */
    public List<String> zoneNames = List.of();

    /** The unit that the user wants this Thing to drive from now on; empty for the one that it belongs to. */
    public String adoptUuid = "";

    /** What is wrong with it, as a status text; empty if nothing is. */
    Optional<String> fault() {
        String where = cleanHost();
        if (where.isEmpty()) {
            return Optional.of(StatusText.of("config.host-missing"));
        }
        if (!HostText.isHost(where)) {
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
        return membershipFault();
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
        return HostText.withoutBrackets(host.strip());
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.ThingUID;

/** The configuration of a Thing, filled by openHAB; fields are named as the parameters are. */
public class DeviceConfig {

    /** What a device divides the colour wheel into. */
    private static final int HUE_STEPS = 256;

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

    /** The peer Thing whose group it is a member of, if the Thing has no bridge; empty for none. */
    public String group = "";

    /** As a member of a group: whether changes made at the device become the group's. */
    public boolean source = true;

    /** As a member of a group: what it follows, by the names of the channels, or {@code zones}; empty for everything. */
    public List<String> followedFields = List.of();

    /** As a member of a group: its brightness in per cent of the group's, 10..200. */
    public int brightnessScale = 100;

    /** As a member of a group: degrees that its colours are turned beyond the group's, 0..359. */
    public int hueOffset = 0;

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

    private Optional<String> membershipFault() {
        if (!group.isBlank() && group().isEmpty()) {
            return Optional.of(StatusText.of("config.group-invalid", group));
        }
        if (brightnessScale < 10 || brightnessScale > 200) {
            return Optional.of(StatusText.of("config.brightness-scale-invalid", Integer.toString(brightnessScale)));
        }
        if (hueOffset < 0 || hueOffset > 359) {
            return Optional.of(StatusText.of("config.hue-offset-invalid", Integer.toString(hueOffset)));
        }
        return FollowedFields.unknown(followedFields)
                .map(name -> StatusText.of("config.followed-fields-invalid", name));
    }

    /** The peer Thing whose group it is a member of without a bridge; empty for none. */
    Optional<ThingUID> group() {
        try {
            ThingUID peer = new ThingUID(group.strip());
            return LightwaveBindingConstants.BINDING_ID.equals(peer.getBindingId())
                    ? Optional.of(peer)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How it is a member of a group; only for a configuration without a fault. */
    AdoptionSettings membership() {
        FollowedFields followed = FollowedFields.of(followedFields);
        int hueSteps = Math.round(hueOffset * HUE_STEPS / 360f) % HUE_STEPS;
        return new AdoptionSettings(source, brightnessScale, hueSteps, followed.fields(), followed.zones());
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

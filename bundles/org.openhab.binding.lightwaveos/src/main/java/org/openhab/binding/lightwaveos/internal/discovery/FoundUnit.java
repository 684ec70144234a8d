/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.Optional;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.ThingUID;

/**
 * A unit that could become a Thing.
 *
 * @param uuid who it is
 * @param endpoint where it is
 */
public record FoundUnit(DeviceUuid uuid, Endpoint endpoint) {

    private static final int USUAL_PORT = 80;

    public ThingUID thing() {
        return LightwaveBindingConstants.thingUidOf(uuid);
    }

    /**
     * The inbox entry.
     *
     * @param group the peer Thing whose group the unit is to be a member of; empty for none
     */
    public DiscoveryResult toResult(Optional<ThingUID> group) {
        DiscoveryResultBuilder result = DiscoveryResultBuilder.create(thing())
                .withThingType(LightwaveBindingConstants.THING_TYPE_DEVICE)
                .withProperty(LightwaveBindingConstants.CONFIG_HOST, endpoint.host())
                .withProperty(LightwaveBindingConstants.CONFIG_PORT, endpoint.port())
                .withProperty(LightwaveBindingConstants.PROPERTY_UUID, uuid.text())
                .withRepresentationProperty(LightwaveBindingConstants.PROPERTY_UUID)
                .withLabel(label());
        group.ifPresent(peer -> result.withProperty(LightwaveBindingConstants.CONFIG_GROUP, peer.getAsString()));
        return result.build();
    }

    /**
     * All units have one name, so the label says what differs and can be looked up elsewhere: the end of the MAC address,
     * which routers list and stickers bear, and the address.
     */
    private String label() {
        String where = endpoint.port() == USUAL_PORT ? endpoint.host() : endpoint.authority();
        return "LightwaveOS " + uuid.suffix() + " (" + where + ")";
    }
}

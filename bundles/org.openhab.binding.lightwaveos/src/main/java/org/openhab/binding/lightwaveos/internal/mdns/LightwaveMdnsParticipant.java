/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import java.util.Set;
import javax.jmdns.ServiceInfo;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.Announcement;
import org.openhab.binding.lightwaveos.internal.discovery.PeerBridge;
import org.openhab.binding.lightwaveos.internal.discovery.UnitFinder;
import org.openhab.binding.lightwaveos.internal.discovery.UnitFinderService;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.mdns.MDNSDiscoveryParticipant;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hears of WebSocket services and passes on those that may be units. openHAB also calls before a service is resolved,
 * with neither address nor text records, and on its removal with the name alone.
 */
@Component(service = MDNSDiscoveryParticipant.class, configurationPid = "discovery.lightwaveos.mdns")
public class LightwaveMdnsParticipant implements MDNSDiscoveryParticipant {

    /** A unit that restarts is back within this time. */
    private static final long GRACE_SECONDS = 60;

    private final UnitFinder finder;
    private final PeerBridge peer;

    @Activate
    public LightwaveMdnsParticipant(@Reference UnitFinderService finders, @Reference PeerBridge peer) {
        this(finders.finder(), peer);
    }

    LightwaveMdnsParticipant(UnitFinder finder, PeerBridge peer) {
        this.finder = finder;
        this.peer = peer;
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypeUIDs() {
        return Set.of(LightwaveBindingConstants.THING_TYPE_DEVICE);
    }

    @Override
    public String getServiceType() {
        return Announcements.SERVICE_TYPE;
    }

    @Override
    public @Nullable DiscoveryResult createResult(ServiceInfo service) {
        return Announcements.read(service)
                .flatMap(finder::announced)
                .map(unit -> unit.toResult(peer.thing()))
                .orElse(null);
    }

    /**
     * Asked when a service has gone, mostly with its name alone. The name may be that of several units, and a unit that
     * has lost its text records may be back under it already, so the units themselves are asked, later.
     */
    @Override
    public @Nullable ThingUID getThingUID(ServiceInfo service) {
        finder.withdrawn(service.getName());
        if (finder.isShared(service.getName())) {
            return null;
        }
        return Announcements.read(service)
                .filter(announcement -> announcement.peer().isEmpty())
                .flatMap(Announcement::unit)
                .map(LightwaveBindingConstants::thingUidOf)
                .orElse(null);
    }

    @Override
    public long getRemovalGracePeriodSeconds(ServiceInfo service) {
        return GRACE_SECONDS;
    }
}

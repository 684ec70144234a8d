/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery.mdns;

import java.util.Set;
import javax.jmdns.ServiceInfo;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** A binding's part in mDNS discovery: turns announcements into results. */
@NonNullByDefault
public interface MDNSDiscoveryParticipant {

    Set<ThingTypeUID> getSupportedThingTypeUIDs();

    String getServiceType();

    @Nullable
    DiscoveryResult createResult(ServiceInfo service);

    @Nullable
    ThingUID getThingUID(ServiceInfo service);

    /** How long a goodbye waits for a new announcement, in seconds; 0: not at all. */
    default long getRemovalGracePeriodSeconds(ServiceInfo serviceInfo) {
        return 0;
    }
}

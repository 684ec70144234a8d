/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.jmdns.ServiceInfo;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.mdns.MDNSDiscoveryParticipant;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every service of its type for a probe, or for a bulb under the hub that it names, and logs what it was asked. */
public final class SampleParticipant implements MDNSDiscoveryParticipant {

    private final Logger logger = LoggerFactory.getLogger(SampleParticipant.class);
    private final Queue<String> names = new ConcurrentLinkedQueue<>();

    @Override
    public Set<ThingTypeUID> getSupportedThingTypeUIDs() {
        return Set.of(SampleFactory.PROBE, SampleFactory.BULB);
    }

    @Override
    public String getServiceType() {
        return "_testbed-sample._tcp.local.";
    }

    @Override
    public DiscoveryResult createResult(ServiceInfo info) {
        logger.info(
                "createResult hasData={} port={} on {}",
                info.hasData(),
                info.getPort(),
                Thread.currentThread().getName());
        if (!info.hasData()) {
            return null;
        }
        names.add(info.getName());
        String hub = info.getPropertyString("hub");
        if (hub != null) {
            ThingUID bridge = new ThingUID(SampleFactory.HUB, hub);
            return DiscoveryResultBuilder.create(new ThingUID(SampleFactory.BULB, bridge, info.getName()))
                    .withBridge(bridge)
                    .withLabel("Bulb")
                    .build();
        }
        return DiscoveryResultBuilder.create(getThingUID(info))
                .withLabel("Probe at " + info.getPort())
                .withProperty("host", "127.0.0.1")
                .withProperty("port", info.getPort())
                .withRepresentationProperty("host")
                .build();
    }

    @Override
    public ThingUID getThingUID(ServiceInfo info) {
        logger.info(
                "getThingUID hasData={} on {}",
                info.hasData(),
                Thread.currentThread().getName());
        return new ThingUID(SampleFactory.PROBE, info.getName());
    }
}

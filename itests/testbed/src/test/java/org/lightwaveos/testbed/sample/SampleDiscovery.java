/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import java.util.Set;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.ThingUID;

/** Finds one lamp whenever it is asked. */
public final class SampleDiscovery extends AbstractDiscoveryService {

    public SampleDiscovery() {
        super(Set.of(SampleFactory.LAMP), 5);
    }

    @Override
    protected void startScan() {
        thingDiscovered(DiscoveryResultBuilder.create(new ThingUID(SampleFactory.LAMP, "found1"))
                .withLabel("Found lamp")
                .withProperty("id", "1")
                .withRepresentationProperty("id")
                .build());
    }
}

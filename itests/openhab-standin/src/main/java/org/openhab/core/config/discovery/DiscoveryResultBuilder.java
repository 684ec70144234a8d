/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** Builds a {@link DiscoveryResult}. */
@NonNullByDefault
public class DiscoveryResultBuilder {

    public static DiscoveryResultBuilder create(ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    public static DiscoveryResultBuilder create(DiscoveryResult discoveryResult) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResultBuilder withThingType(@Nullable ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResultBuilder withProperties(@Nullable Map<String, Object> properties) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResultBuilder withProperty(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResultBuilder withRepresentationProperty(@Nullable String representationProperty) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResultBuilder withBridge(@Nullable ThingUID bridgeUID) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResultBuilder withLabel(@Nullable String label) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResultBuilder withTTL(long ttl) {
        throw new UnsupportedOperationException();
    }

    public DiscoveryResult build() {
        throw new UnsupportedOperationException();
    }
}

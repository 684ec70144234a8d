/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a {@link DiscoveryResult}; the thing type is the one that the UID names unless told otherwise. */
@NonNullByDefault
public class DiscoveryResultBuilder {

    private static final Logger LOGGER = LoggerFactory.getLogger(DiscoveryResultBuilder.class);

    private final ThingUID thingUID;
    private final Map<String, Object> properties = new HashMap<>();
    private @Nullable ThingTypeUID thingTypeUID;
    private @Nullable ThingUID bridgeUID;
    private @Nullable String representationProperty;
    private @Nullable String label;
    private long ttl = DiscoveryResult.TTL_UNLIMITED;

    private DiscoveryResultBuilder(ThingUID thingUID) {
        this.thingUID = thingUID;
    }

    public static DiscoveryResultBuilder create(ThingUID thingUID) {
        return new DiscoveryResultBuilder(thingUID);
    }

    /** Starts with all that the result has. */
    public static DiscoveryResultBuilder create(DiscoveryResult discoveryResult) {
        return create(discoveryResult.getThingUID())
                .withThingType(discoveryResult.getThingTypeUID())
                .withBridge(discoveryResult.getBridgeUID())
                .withProperties(discoveryResult.getProperties())
                .withRepresentationProperty(discoveryResult.getRepresentationProperty())
                .withLabel(discoveryResult.getLabel())
                .withTTL(discoveryResult.getTimeToLive());
    }

    public DiscoveryResultBuilder withThingType(@Nullable ThingTypeUID thingTypeUID) {
        this.thingTypeUID = thingTypeUID;
        return this;
    }

    /** Adds to those that are there. */
    public DiscoveryResultBuilder withProperties(@Nullable Map<String, Object> properties) {
        if (properties != null) {
            this.properties.putAll(properties);
        }
        return this;
    }

    public DiscoveryResultBuilder withProperty(String key, Object value) {
        properties.put(key, value);
        return this;
    }

    /** @param representationProperty the property by which a found Thing and one that is set up are the same */
    public DiscoveryResultBuilder withRepresentationProperty(@Nullable String representationProperty) {
        this.representationProperty = representationProperty;
        return this;
    }

    public DiscoveryResultBuilder withBridge(@Nullable ThingUID bridgeUID) {
        this.bridgeUID = bridgeUID;
        return this;
    }

    public DiscoveryResultBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** @param ttl in seconds */
    public DiscoveryResultBuilder withTTL(long ttl) {
        this.ttl = ttl;
        return this;
    }

    /** @throws IllegalArgumentException for a time to live that is neither unlimited nor positive */
    public DiscoveryResult build() {
        if (ttl < 1 && ttl != DiscoveryResult.TTL_UNLIMITED) {
            throw new IllegalArgumentException("The ttl must not be 0 or negative!");
        }
        if (representationProperty != null && !properties.containsKey(representationProperty)) {
            LOGGER.warn(
                    "Representation property '{}' of discovery result for thing '{}' is missing in properties map."
                            + " It has to be fixed by the bindings developer.",
                    representationProperty,
                    thingUID);
        }
        return new BuiltDiscoveryResult(
                thingUID,
                thingTypeUID == null ? typeOf(thingUID) : thingTypeUID,
                bridgeUID,
                properties,
                representationProperty,
                label == null ? "" : label,
                ttl);
    }

    private static @Nullable ThingTypeUID typeOf(ThingUID uid) {
        String type = uid.getAsString().split(":")[1];
        return type.isEmpty() ? null : new ThingTypeUID(uid.getBindingId(), type);
    }
}

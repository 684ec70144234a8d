/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.discovery;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** A result as its builder makes it. Equal when the Things' identifiers are. */
@NonNullByDefault
final class BuiltDiscoveryResult implements DiscoveryResult {

    private final ThingUID thing;
    private final @Nullable ThingTypeUID type;
    private final @Nullable ThingUID bridge;
    private final @Nullable String representationProperty;
    private final String label;
    private final long ttl;
    private final Instant created = Instant.now();
    private volatile Map<String, Object> properties;

    BuiltDiscoveryResult(
            ThingUID thing,
            @Nullable ThingTypeUID type,
            @Nullable ThingUID bridge,
            Map<String, Object> properties,
            @Nullable String representationProperty,
            String label,
            long ttl) {
        this.thing = thing;
        this.type = type;
        this.bridge = bridge;
        this.properties = Map.copyOf(properties);
        this.representationProperty = representationProperty;
        this.label = label;
        this.ttl = ttl;
    }

    @Override
    public ThingUID getThingUID() {
        return thing;
    }

    @Override
    public ThingTypeUID getThingTypeUID() {
        if (type == null) {
            throw new IllegalArgumentException("ThingTypeUID of thing '" + thing + "' is null.");
        }
        return type;
    }

    @Override
    public String getBindingId() {
        return thing.getBindingId();
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }

    @Override
    public @Nullable String getRepresentationProperty() {
        return representationProperty;
    }

    @Override
    public DiscoveryResultFlag getFlag() {
        return DiscoveryResultFlag.NEW;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public @Nullable ThingUID getBridgeUID() {
        return bridge;
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public long getTimeToLive() {
        return ttl;
    }

    @Override
    public void normalizePropertiesOnConfigDescription(List<String> configurationParameters) {
        Map<String, Object> normal = new HashMap<>(properties);
        normal.replaceAll((name, value) -> configurationParameters.contains(name) ? value : value.toString());
        properties = Map.copyOf(normal);
    }

    @Override
    public int hashCode() {
        return thing.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof BuiltDiscoveryResult && thing.equals(((BuiltDiscoveryResult) obj).thing);
    }

    @Override
    public String toString() {
        return "DiscoveryResult [thingUID=" + thing + ", properties=" + properties + ", representationProperty="
                + representationProperty + ", label=" + label + ", bridgeUID=" + bridge + ", ttl=" + ttl + "]";
    }
}

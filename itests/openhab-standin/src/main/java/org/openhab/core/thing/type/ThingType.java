/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/** A type of Things. Immutable; equal when the identifiers are. */
@NonNullByDefault
public class ThingType extends AbstractDescriptionType {

    private final ThingTypeBuilder parts;

    /** Takes the builder over: it must not be changed any more. */
    ThingType(ThingTypeBuilder parts) {
        super(parts.uid, parts.label, parts.description, parts.configDescription);
        this.parts = parts;
    }

    @Override
    public ThingTypeUID getUID() {
        return parts.uid;
    }

    public String getBindingId() {
        return parts.uid.getBindingId();
    }

    public List<String> getSupportedBridgeTypeUIDs() {
        return parts.bridgeTypes;
    }

    public List<ChannelDefinition> getChannelDefinitions() {
        return parts.channels;
    }

    public List<ChannelGroupDefinition> getChannelGroupDefinitions() {
        return parts.groups;
    }

    public Map<String, String> getProperties() {
        return parts.properties;
    }

    public @Nullable String getCategory() {
        return parts.category;
    }

    /** Whether it is offered to users who add Things by hand. */
    public boolean isListed() {
        return parts.listed;
    }

    public @Nullable String getRepresentationProperty() {
        return parts.representationProperty;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof ThingType && getUID().equals(((ThingType) obj).getUID());
    }

    @Override
    public int hashCode() {
        return getUID().hashCode();
    }

    @Override
    public String toString() {
        return getUID().toString();
    }

    public List<String> getExtensibleChannelTypeIds() {
        return parts.extensibleTypes;
    }

    public @Nullable String getSemanticEquipmentTag() {
        return parts.equipmentTag;
    }
}

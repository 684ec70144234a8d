/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;

/** Builds a {@link ThingType}. */
@NonNullByDefault
public class ThingTypeBuilder {

    public static ThingTypeBuilder instance(String bindingId, String thingTypeId, String label) {
        throw new UnsupportedOperationException();
    }

    public static ThingTypeBuilder instance(ThingTypeUID thingTypeUID, String label) {
        throw new UnsupportedOperationException();
    }

    public static ThingTypeBuilder instance(ThingType thingType) {
        throw new UnsupportedOperationException();
    }

    public ThingType build() {
        throw new UnsupportedOperationException();
    }

    public BridgeType buildBridge() {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withLabel(String label) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withDescription(String description) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withCategory(String category) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder isListed(boolean listed) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withRepresentationProperty(String representationProperty) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withChannelDefinitions(List<ChannelDefinition> channelDefinitions) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withChannelGroupDefinitions(List<ChannelGroupDefinition> channelGroupDefinitions) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withProperties(Map<String, String> properties) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withConfigDescriptionURI(URI configDescriptionURI) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withExtensibleChannelTypeIds(List<String> extensibleChannelTypeIds) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withSupportedBridgeTypeUIDs(List<String> supportedBridgeTypeUIDs) {
        throw new UnsupportedOperationException();
    }

    public ThingTypeBuilder withSemanticEquipmentTag(String semanticEquipmentTag) {
        throw new UnsupportedOperationException();
    }
}

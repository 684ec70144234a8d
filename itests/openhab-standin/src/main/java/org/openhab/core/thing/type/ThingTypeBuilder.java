/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/** Builds a {@link ThingType}; listed unless told otherwise. */
@NonNullByDefault
public class ThingTypeBuilder {

    final ThingTypeUID uid;
    String label;

    @Nullable
    String description;

    @Nullable
    String category;

    boolean listed = true;

    @Nullable
    String representationProperty;

    List<ChannelDefinition> channels = List.of();
    List<ChannelGroupDefinition> groups = List.of();
    Map<String, String> properties = Map.of();

    @Nullable
    URI configDescription;

    List<String> extensibleTypes = List.of();
    List<String> bridgeTypes = List.of();

    @Nullable
    String equipmentTag;

    private ThingTypeBuilder(ThingTypeUID uid, String label) {
        this.uid = uid;
        this.label = label;
    }

    public static ThingTypeBuilder instance(String bindingId, String thingTypeId, String label) {
        return instance(new ThingTypeUID(bindingId, thingTypeId), label);
    }

    public static ThingTypeBuilder instance(ThingTypeUID thingTypeUID, String label) {
        return new ThingTypeBuilder(thingTypeUID, label);
    }

    /** Starts with all that the type has. */
    public static ThingTypeBuilder instance(ThingType thingType) {
        ThingTypeBuilder builder = instance(thingType.getUID(), thingType.getLabel());
        builder.description = thingType.getDescription();
        builder.category = thingType.getCategory();
        builder.listed = thingType.isListed();
        builder.representationProperty = thingType.getRepresentationProperty();
        builder.channels = thingType.getChannelDefinitions();
        builder.groups = thingType.getChannelGroupDefinitions();
        builder.properties = thingType.getProperties();
        builder.configDescription = thingType.getConfigDescriptionURI();
        builder.extensibleTypes = thingType.getExtensibleChannelTypeIds();
        builder.bridgeTypes = thingType.getSupportedBridgeTypeUIDs();
        builder.equipmentTag = thingType.getSemanticEquipmentTag();
        return builder;
    }

    /** @throws IllegalArgumentException without a label */
    public ThingType build() {
        return new ThingType(copy());
    }

    /** @throws IllegalArgumentException without a label */
    public BridgeType buildBridge() {
        return new BridgeType(copy());
    }

    private ThingTypeBuilder copy() {
        if (label.isBlank()) {
            throw new IllegalArgumentException("The label must neither be null nor empty.");
        }
        return instance(new ThingType(this));
    }

    public ThingTypeBuilder withLabel(String label) {
        this.label = label;
        return this;
    }

    public ThingTypeBuilder withDescription(String description) {
        this.description = description;
        return this;
    }

    public ThingTypeBuilder withCategory(String category) {
        this.category = category;
        return this;
    }

    public ThingTypeBuilder isListed(boolean listed) {
        this.listed = listed;
        return this;
    }

    public ThingTypeBuilder withRepresentationProperty(String representationProperty) {
        this.representationProperty = representationProperty;
        return this;
    }

    public ThingTypeBuilder withChannelDefinitions(List<ChannelDefinition> channelDefinitions) {
        channels = List.copyOf(channelDefinitions);
        return this;
    }

    public ThingTypeBuilder withChannelGroupDefinitions(List<ChannelGroupDefinition> channelGroupDefinitions) {
        groups = List.copyOf(channelGroupDefinitions);
        return this;
    }

    public ThingTypeBuilder withProperties(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
        return this;
    }

    public ThingTypeBuilder withConfigDescriptionURI(URI configDescriptionURI) {
        configDescription = configDescriptionURI;
        return this;
    }

    public ThingTypeBuilder withExtensibleChannelTypeIds(List<String> extensibleChannelTypeIds) {
        extensibleTypes = List.copyOf(extensibleChannelTypeIds);
        return this;
    }

    public ThingTypeBuilder withSupportedBridgeTypeUIDs(List<String> supportedBridgeTypeUIDs) {
        bridgeTypes = List.copyOf(supportedBridgeTypeUIDs);
        return this;
    }

    public ThingTypeBuilder withSemanticEquipmentTag(String semanticEquipmentTag) {
        equipmentTag = semanticEquipmentTag;
        return this;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.lightwaveos.testbed.item.ItemJson;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.lightwaveos.testbed.thing.ThingJson;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ThingType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /rest/thing-types}. */
@Component(service = ThingTypesResource.class)
public final class ThingTypesResource {

    // openHAB's name, because people look for it in the log.
    private final Logger logger =
            LoggerFactory.getLogger("org.openhab.core.io.rest.core.internal.thing.ThingTypeResource");
    private final Types types;

    @Activate
    public ThingTypesResource(@Reference Types types) {
        this.types = types;
    }

    List<Route> routes() {
        return List.of(
                Route.user("GET", "/thing-types", "", this::all), Route.user("GET", "/thing-types/{}", "", this::one));
    }

    private Answer all(Request request) {
        JsonArray all = new JsonArray();
        types.thingTypes().stream()
                .filter(type -> request.query("bindingId")
                        .map(type.getBindingId()::equals)
                        .orElse(true))
                .sorted(Comparator.comparing(type -> type.getUID().toString()))
                .forEach(type -> all.add(stripped(new Fields(), type)));
        return Answer.json(200, all);
    }

    private Answer one(Request request) {
        ThingType type = types.thingType(new ThingTypeUID(request.path(1)));
        if (type == null) {
            return Answer.bare(404);
        }
        JsonArray channels = new JsonArray();
        type.getChannelDefinitions().forEach(definition -> channel(channels, definition));
        ConfigDescription config = types.config(type.getConfigDescriptionURI());
        Fields fields = new Fields()
                .put("channels", channels)
                .put("channelGroups", new JsonArray())
                .put("configParameters", ConfigJson.parameters(config))
                .put("parameterGroups", ConfigJson.groups(config))
                .put("properties", new TreeMap<>(type.getProperties()))
                .put("extensibleChannelTypeIds", type.getExtensibleChannelTypeIds());
        return Answer.json(200, stripped(fields, type));
    }

    private static JsonObject stripped(Fields fields, ThingType type) {
        return fields.put("UID", type.getUID().toString())
                .put("label", type.getLabel())
                .put("description", type.getDescription())
                .put("category", type.getCategory())
                .put("listed", type.isListed())
                .put("supportedBridgeTypeUIDs", type.getSupportedBridgeTypeUIDs())
                .put("bridge", type instanceof BridgeType)
                .put("semanticEquipmentTag", type.getSemanticEquipmentTag())
                .json();
    }

    private void channel(JsonArray channels, ChannelDefinition definition) {
        ChannelType type = types.channelType(definition.getChannelTypeUID());
        if (type == null) {
            logger.warn("Cannot find channel type: {}", definition.getChannelTypeUID());
            return;
        }
        String label = definition.getLabel() == null ? type.getLabel() : definition.getLabel();
        String description = definition.getDescription() == null ? type.getDescription() : definition.getDescription();
        channels.add(new Fields()
                .put("description", description)
                .put("id", definition.getId())
                .put("label", label)
                .put("tags", Json.tree(ThingJson.tags(type.getTags())))
                .put("properties", new TreeMap<>(definition.getProperties()))
                .put("category", type.getCategory())
                .put("stateDescription", ItemJson.ofChannelType(type.getState()))
                .put("advanced", type.isAdvanced())
                .put("typeUID", definition.getChannelTypeUID().toString())
                .json());
    }
}

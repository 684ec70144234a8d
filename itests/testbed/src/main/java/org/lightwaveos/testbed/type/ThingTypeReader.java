/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;

/** Reads a {@code <thing-type>} or {@code <bridge-type>}. Channel groups are beyond the testbed. */
final class ThingTypeReader {

    private final String bindingId;
    private final TextLookup texts;

    ThingTypeReader(String bindingId, TextLookup texts) {
        this.bindingId = bindingId;
        this.texts = texts;
    }

    /** @param config where its configuration is described, or null */
    ThingType read(Xml xml, URI config) {
        String id = xml.attribute("id");
        String key = "thing-type." + bindingId + "." + id;
        ThingTypeBuilder builder = ThingTypeBuilder.instance(
                        new ThingTypeUID(bindingId, id), texts.of(xml.text("label"), key + ".label"))
                .isListed(!"false".equals(xml.attribute("listed")))
                .withChannelDefinitions(xml.list("channels", "channel").stream()
                        .map(channel -> channel(channel, key))
                        .toList())
                .withProperties(properties(xml))
                .withExtensibleChannelTypeIds(extensible(xml))
                .withSupportedBridgeTypeUIDs(xml.list("supported-bridge-type-refs", "bridge-type-ref").stream()
                        .map(bridge -> bindingId + ":" + bridge.attribute("id"))
                        .toList());
        String description = texts.of(xml.text("description"), key + ".description");
        if (description != null) {
            builder.withDescription(description);
        }
        if (xml.text("category") != null) {
            builder.withCategory(xml.text("category"));
        }
        if (xml.text("representation-property") != null) {
            builder.withRepresentationProperty(xml.text("representation-property"));
        }
        if (xml.text("semantic-equipment-tag") != null) {
            builder.withSemanticEquipmentTag(xml.text("semantic-equipment-tag"));
        }
        if (config != null) {
            builder.withConfigDescriptionURI(config);
        }
        return xml.name().equals("bridge-type") ? builder.buildBridge() : builder.build();
    }

    private ChannelDefinition channel(Xml xml, String typeKey) {
        String id = xml.attribute("id");
        String typeId = xml.attribute("typeId");
        String key = typeKey + ".channel." + id;
        ChannelTypeUID type = typeId.startsWith("system.")
                ? new ChannelTypeUID("system", typeId.substring("system.".length()))
                : new ChannelTypeUID(bindingId, typeId);
        ChannelDefinitionBuilder builder = new ChannelDefinitionBuilder(id, type)
                .withLabel(texts.of(xml.text("label"), key + ".label"))
                .withDescription(texts.of(xml.text("description"), key + ".description"))
                .withProperties(properties(xml));
        String policy = xml.text("autoUpdatePolicy");
        if (policy != null) {
            builder.withAutoUpdatePolicy(AutoUpdatePolicy.parse(policy));
        }
        return builder.build();
    }

    private static Map<String, String> properties(Xml xml) {
        Map<String, String> properties = new LinkedHashMap<>();
        xml.list("properties", "property")
                .forEach(property -> properties.put(property.attribute("name"), property.text()));
        return new HashMap<>(properties);
    }

    private static List<String> extensible(Xml xml) {
        String text = xml.attribute("extensible");
        return text == null ? List.of() : List.of(text.split("\\s*,\\s*"));
    }
}

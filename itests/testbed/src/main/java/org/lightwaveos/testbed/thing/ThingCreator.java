/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lightwaveos.testbed.json.Json;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes Things from what clients and discovery say. */
@Component(service = ThingCreator.class)
public final class ThingCreator {

    private final Types types;
    private final ThingAssembler assembler;

    @Activate
    public ThingCreator(@Reference Types types, @Reference ThingAssembler assembler) {
        this.types = types;
        this.assembler = assembler;
    }

    /** A Thing as a client describes it; of an unknown type exactly so, and nothing if even its UID is missing. */
    public Optional<Thing> create(JsonObject json) {
        ThingTypeUID typeUid = new ThingTypeUID(Json.string(json, "thingTypeUID"));
        String uid = Json.string(json, "UID");
        ThingType type = types.thingType(typeUid);
        if (type == null) {
            return uid == null ? Optional.empty() : Optional.of(StoredThing.read(json));
        }
        Configuration configuration =
                new Configuration(normalized(typeUid, Json.values(Json.object(json, "configuration"))));
        Thing thing = assembler.assemble(
                type,
                uid == null ? new ThingUID(typeUid, UUID.randomUUID().toString().substring(0, 10)) : new ThingUID(uid),
                Json.string(json, "label"),
                configuration,
                Json.texts(Json.object(json, "properties")));
        thing.setLocation(Json.string(json, "location"));
        thing.setBridgeUID(StoredThing.bridge(json));
        return Optional.of(thing);
    }

    /**
     * A Thing from discovered values: those that the type knows as parameters become configuration, the others properties.
     *
     * @param bridge null for none
     */
    public Optional<Thing> create(
            ThingTypeUID typeUid, ThingUID uid, ThingUID bridge, String label, Map<String, Object> values) {
        ThingType type = types.thingType(typeUid);
        if (type == null) {
            return Optional.empty();
        }
        List<String> parameters = parameterNames(typeUid);
        Map<String, Object> configuration = new HashMap<>();
        Map<String, String> properties = new HashMap<>();
        values.forEach((key, value) -> {
            if (parameters.contains(key)) {
                configuration.put(key, value);
            } else {
                properties.put(key, String.valueOf(value));
            }
        });
        Thing thing =
                assembler.assemble(type, uid, label, new Configuration(normalized(typeUid, configuration)), properties);
        thing.setBridgeUID(bridge);
        return Optional.of(thing);
    }

    public List<String> parameterNames(ThingTypeUID typeUid) {
        ConfigDescription description = description(typeUid);
        return description == null
                ? List.of()
                : description.getParameters().stream()
                        .map(parameter -> parameter.getName())
                        .toList();
    }

    /** The values in the types that the configuration's description names. */
    public Map<String, Object> normalized(ThingTypeUID typeUid, Map<String, Object> values) {
        ConfigDescription description = description(typeUid);
        return description == null
                ? ConfigUtil.normalizeTypes(values)
                : ConfigUtil.normalizeTypes(values, List.of(description));
    }

    /** Brings the Thing's configuration into the types of its description. */
    public void normalize(Thing thing) {
        Configuration configuration = thing.getConfiguration();
        normalized(thing.getThingTypeUID(), configuration.getProperties()).forEach(configuration::put);
    }

    private ConfigDescription description(ThingTypeUID typeUid) {
        ThingType type = types.thingType(typeUid);
        return type == null ? null : types.config(type.getConfigDescriptionURI());
    }
}

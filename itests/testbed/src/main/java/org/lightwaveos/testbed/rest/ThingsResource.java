/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.lightwaveos.testbed.json.Json;
import org.lightwaveos.testbed.thing.ConfigInvalidException;
import org.lightwaveos.testbed.thing.HandlerLife;
import org.lightwaveos.testbed.thing.StatusTexts;
import org.lightwaveos.testbed.thing.StoredThing;
import org.lightwaveos.testbed.thing.ThingCreator;
import org.lightwaveos.testbed.thing.ThingJson;
import org.lightwaveos.testbed.thing.Things;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /rest/things}. */
@Component(service = ThingsResource.class)
public final class ThingsResource {

    private final Things things;
    private final HandlerLife life;
    private final ThingCreator creator;
    private final StatusTexts texts;
    private final EnrichedThings enriched;

    @Activate
    public ThingsResource(
            @Reference Things things,
            @Reference HandlerLife life,
            @Reference ThingCreator creator,
            @Reference StatusTexts texts,
            @Reference EnrichedThings enriched) {
        this.things = things;
        this.life = life;
        this.creator = creator;
        this.texts = texts;
        this.enriched = enriched;
    }

    List<Route> routes() {
        return List.of(
                Route.admin("GET", "/things", "", request -> all()),
                Route.admin("POST", "/things", Route.JSON, this::create),
                Route.admin(
                        "GET", "/things/{}", "", withThing((thing, request) -> Answer.json(200, enriched.of(thing)))),
                Route.admin("PUT", "/things/{}", Route.JSON, withThing(this::update)),
                Route.admin("DELETE", "/things/{}", "", withThing(this::delete)),
                Route.admin("GET", "/things/{}/status", "", withThing((thing, request) -> status(thing))),
                Route.admin("PUT", "/things/{}/config", Route.JSON, withThing(this::configure)),
                Route.admin("PUT", "/things/{}/enable", Route.TEXT, withThing(this::enable)));
    }

    private java.util.function.Function<Request, Answer> withThing(BiFunction<Thing, Request, Answer> action) {
        return request -> {
            ThingUID uid = new ThingUID(request.path(1));
            Thing thing = things.get(uid);
            return thing == null
                    ? Answer.error(404, "Thing " + uid + " does not exist!")
                    : action.apply(thing, request);
        };
    }

    private Answer all() {
        JsonArray all = new JsonArray();
        things.getAll().forEach(thing -> all.add(enriched.of(thing)));
        return Answer.json(200, all);
    }

    private Answer create(Request request) {
        JsonObject body = request.jsonBody();
        String uid = Json.string(body, "UID");
        Thing present = uid == null ? null : things.get(new ThingUID(uid));
        if (present != null) {
            return Answer.error(409, "Thing " + uid + " already exists!", enriched.of(present));
        }
        return creator.create(body)
                .map(thing -> Answer.json(201, enriched.of(things.add(thing))))
                .orElseGet(() -> Answer.error(400, "A UID must be provided, since no binding can create the thing!"));
    }

    /** Merges: what the body leaves out or has as null stays as it is; so a bridge can be given, but not taken away. */
    private Answer update(Thing thing, Request request) {
        JsonObject merged = ThingJson.stored(thing);
        for (Map.Entry<String, JsonElement> field : request.jsonBody().entrySet()) {
            if (!field.getValue().isJsonNull()) {
                merged.add(field.getKey(), field.getValue());
            }
        }
        merged.addProperty("UID", thing.getUID().toString());
        merged.addProperty("thingTypeUID", thing.getThingTypeUID().toString());
        Thing updated = StoredThing.read(merged);
        creator.normalize(updated);
        things.update(updated);
        return Answer.json(200, enriched.of(updated));
    }

    private Answer delete(Thing thing, Request request) {
        if (request.query("force").map(Boolean::parseBoolean).orElse(false)) {
            things.forceRemove(thing.getUID());
            return Answer.done();
        }
        things.remove(thing.getUID());
        return Answer.json(202, enriched.of(thing));
    }

    private Answer status(Thing thing) {
        return Answer.json(200, ThingJson.status(texts.readable(thing)));
    }

    /** The handler learns of the new configuration on this request's thread. */
    private Answer configure(Thing thing, Request request) {
        if (thing.getHandler() == null) {
            return Answer.error(
                    409, "Cannot update Thing " + thing.getUID() + " as it is not initialized.", enriched.of(thing));
        }
        Map<String, Object> parameters = creator.normalized(thing.getThingTypeUID(), Json.values(request.jsonBody()));
        try {
            things.updateConfiguration(thing.getUID(), parameters);
        } catch (ConfigInvalidException e) {
            return Answer.json(400, Json.tree(e.messages()));
        } catch (RuntimeException e) {
            return Answer.error(500, e.getMessage());
        }
        Thing current = things.get(thing.getUID());
        return Answer.json(200, enriched.of(current == null ? thing : current));
    }

    private Answer enable(Thing thing, Request request) {
        life.setEnabled(thing.getUID(), Boolean.parseBoolean(request.body().strip()));
        return Answer.json(200, enriched.of(thing));
    }
}

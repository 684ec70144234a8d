/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.testbed.item.Items;
import org.lightwaveos.testbed.json.Json;
import org.lightwaveos.testbed.link.Link;
import org.lightwaveos.testbed.link.Links;
import org.lightwaveos.testbed.thing.Things;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.ChannelKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /rest/links}. */
@Component(service = LinksResource.class)
public final class LinksResource {

    private final Links links;
    private final Items items;
    private final Things things;

    @Activate
    public LinksResource(@Reference Links links, @Reference Items items, @Reference Things things) {
        this.links = links;
        this.items = items;
        this.things = things;
    }

    List<Route> routes() {
        return List.of(
                Route.admin("GET", "/links", "", this::all),
                Route.admin("GET", "/links/{}/{}", "", this::one),
                Route.admin("PUT", "/links/{}/{}", Route.JSON, this::put),
                Route.admin("DELETE", "/links/{}/{}", "", this::delete));
    }

    private Answer all(Request request) {
        JsonArray all = new JsonArray();
        links.all().stream()
                .filter(link -> request.query("channelUID")
                        .map(link.channel().toString()::equals)
                        .orElse(true))
                .filter(link ->
                        request.query("itemName").map(link.itemName()::equals).orElse(true))
                .forEach(link -> all.add(enriched(link)));
        return Answer.json(200, all);
    }

    private static JsonObject enriched(Link link) {
        JsonObject json = new JsonObject();
        json.addProperty("editable", true);
        link.json().entrySet().forEach(field -> json.add(field.getKey(), field.getValue()));
        return json;
    }

    private Answer one(Request request) {
        Link link = links.get(request.path(1) + " -> " + request.path(2));
        return link == null
                ? Answer.error(
                        404,
                        "No link found for item '" + request.path(1) + "' + and channelUID '" + request.path(2) + "'")
                : Answer.json(200, enriched(link));
    }

    private Answer put(Request request) {
        Optional<ChannelUID> uid = uid(request.path(2));
        Channel channel = uid.map(things::getChannel).orElse(null);
        String text = request.body();
        JsonObject body = text.isBlank() ? new JsonObject() : Json.object(text);
        // Linking of trigger channels needs profiles that the testbed does not have.
        if (items.get(request.path(1)) == null
                || channel == null
                || channel.getKind() == ChannelKind.TRIGGER
                || differs(Json.string(body, "channelUID"), request.path(2))
                || differs(Json.string(body, "itemName"), request.path(1))) {
            return Answer.bare(400);
        }
        links.put(new Link(request.path(1), uid.get(), Json.values(Json.object(body, "configuration"))));
        return Answer.done();
    }

    private static boolean differs(String given, String wanted) {
        return given != null && !given.equals(wanted);
    }

    private static Optional<ChannelUID> uid(String text) {
        try {
            return Optional.of(new ChannelUID(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Answer delete(Request request) {
        if (uid(request.path(2)).isEmpty()) {
            return Answer.bare(400);
        }
        String id = request.path(1) + " -> " + request.path(2);
        return links.remove(id) ? Answer.done() : Answer.error(404, "Link " + id + " does not exist!");
    }
}

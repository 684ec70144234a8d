/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lightwaveos.testbed.item.Communication;
import org.lightwaveos.testbed.item.ItemDefinition;
import org.lightwaveos.testbed.item.ItemJson;
import org.lightwaveos.testbed.item.Items;
import org.lightwaveos.testbed.item.LiveItem;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /rest/items}. */
@Component(service = ItemsResource.class)
public final class ItemsResource {

    private static final String TEXT_OR_JSON = Route.TEXT + "," + Route.JSON;

    private final Items items;
    private final ItemJson json;
    private final Communication communication;

    @Activate
    public ItemsResource(@Reference Items items, @Reference ItemJson json, @Reference Communication communication) {
        this.items = items;
        this.json = json;
        this.communication = communication;
    }

    List<Route> routes() {
        return List.of(
                Route.user("GET", "/items", "", this::all),
                Route.user(
                        "GET",
                        "/items/{}",
                        "",
                        withItem((item, request) -> Answer.json(200, enriched(item, request, true)))),
                Route.admin("PUT", "/items/{}", Route.JSON, this::put),
                Route.user("POST", "/items/{}", TEXT_OR_JSON, withItem(this::command)),
                Route.admin("DELETE", "/items/{}", "", this::delete),
                Route.user(
                        "GET",
                        "/items/{}/state",
                        "",
                        withItem((item, request) ->
                                Answer.text(200, item.snapshot().state().toFullString()))),
                Route.user("PUT", "/items/{}/state", TEXT_OR_JSON, withItem(this::state)));
    }

    private Function<Request, Answer> withItem(BiFunction<LiveItem, Request, Answer> action) {
        return request -> {
            LiveItem item = items.get(request.path(1));
            return item == null
                    ? Answer.error(404, "Item " + request.path(1) + " does not exist!")
                    : action.apply(item, request);
        };
    }

    private JsonObject enriched(LiveItem item, Request request, Boolean editable) {
        return json.of(item, request.origin() + "/rest/items/" + item.name(), editable);
    }

    private Answer all(Request request) {
        JsonArray all = new JsonArray();
        items.all().forEach(item -> all.add(enriched(item, request, true)));
        return Answer.json(200, all);
    }

    private Answer put(Request request) {
        Optional<ItemDefinition> definition = ItemDefinition.of(request.jsonBody());
        if (definition.isEmpty() || !definition.get().name().equals(request.path(1))) {
            return Answer.bare(400);
        }
        boolean created = items.put(definition.get());
        return Answer.json(created ? 201 : 200, enriched(items.get(request.path(1)), request, null));
    }

    private Answer delete(Request request) {
        return items.remove(request.path(1)) ? Answer.done() : Answer.bare(404);
    }

    private Answer command(LiveItem item, Request request) {
        String text = value(request);
        Optional<Command> command = "toggle".equalsIgnoreCase(text) ? toggle(item) : item.parseCommand(text);
        if (command.isEmpty()) {
            return Answer.bare(400);
        }
        communication.command(item.name(), command.get());
        return Answer.done();
    }

    private static Optional<Command> toggle(LiveItem item) {
        OnOffType now = item.snapshot().state().as(OnOffType.class);
        return now == null ? Optional.empty() : Optional.of(now == OnOffType.ON ? OnOffType.OFF : OnOffType.ON);
    }

    private Answer state(LiveItem item, Request request) {
        String text = value(request);
        Optional<State> state = item.parseState(text);
        if (state.isEmpty()) {
            return Answer.error(400, "State could not be parsed: " + text);
        }
        communication.update(item, state.get());
        return new Answer(202, Answer.JSON, "");
    }

    /** The body as it is, or the member "value" of a JSON body. */
    private static String value(Request request) {
        return request.isJson() ? Json.string(request.jsonBody(), "value") : request.body();
    }
}

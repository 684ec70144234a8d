/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.testbed.discovery.DiscoveryServices;
import org.lightwaveos.testbed.discovery.Inbox;
import org.lightwaveos.testbed.discovery.InboxEntry;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /rest/inbox} and {@code /rest/discovery}. */
@Component(service = InboxResource.class)
public final class InboxResource {

    private final Logger logger = LoggerFactory.getLogger(InboxResource.class);
    private final Inbox inbox;
    private final DiscoveryServices services;

    @Activate
    public InboxResource(@Reference Inbox inbox, @Reference DiscoveryServices services) {
        this.inbox = inbox;
        this.services = services;
    }

    List<Route> routes() {
        return List.of(
                Route.admin("GET", "/inbox", "", this::all),
                Route.admin("POST", "/inbox/{}/approve", Route.TEXT, this::approve),
                Route.admin("POST", "/inbox/{}/ignore", "", request -> ignore(request, true)),
                Route.admin("POST", "/inbox/{}/unignore", "", request -> ignore(request, false)),
                Route.admin("DELETE", "/inbox/{}", "", this::delete),
                Route.admin("GET", "/discovery", "", request -> Answer.json(200, Json.tree(bindings()))),
                Route.admin("POST", "/discovery/bindings/{}/scan", "", this::scan));
    }

    private List<String> bindings() {
        return services.getSupportedBindings().stream().distinct().toList();
    }

    private Answer all(Request request) {
        boolean withIgnored =
                request.query("includeIgnored").map(Boolean::parseBoolean).orElse(true);
        JsonArray all = new JsonArray();
        inbox.all().stream().filter(entry -> withIgnored || !entry.ignored()).forEach(entry -> all.add(entry.json()));
        return Answer.json(200, all);
    }

    private Answer approve(Request request) {
        InboxEntry entry = inbox.get(new ThingUID(request.path(1)));
        if (entry == null) {
            return Answer.error(404, "Thing unable to be approved.");
        }
        Optional<String> newId = request.query("newThingId").filter(id -> !id.isEmpty());
        if (newId.filter(id -> !id.matches("[A-Za-z0-9_-]+")).isPresent()) {
            return Answer.error(400, "Invalid new thing ID.");
        }
        String label = request.body();
        return inbox.approve(entry, label.isEmpty() ? null : label, newId.orElse(null))
                .map(thing -> Answer.done())
                .orElseGet(() -> Answer.error(409, "No binding found that can create the thing"));
    }

    private Answer ignore(Request request, boolean ignored) {
        InboxEntry entry = inbox.get(new ThingUID(request.path(1)));
        if (entry == null) {
            logger.warn("Cannot set flag for result '{}' because it can't be found in storage", request.path(1));
        } else {
            inbox.setIgnored(entry, ignored);
        }
        return Answer.done();
    }

    private Answer delete(Request request) {
        return inbox.remove(new ThingUID(request.path(1)))
                ? Answer.done()
                : Answer.error(404, "Thing not found in inbox");
    }

    /** Answers at once with the number of seconds that the scan may take. */
    private Answer scan(Request request) {
        String binding = request.path(1);
        if (!services.supportsDiscovery(binding)) {
            return Answer.error(404, "No discovery service found for binding " + binding);
        }
        services.startScan(binding, request.query("input").orElse(null), new ScanListener() {
            @Override
            public void onFinished() {
                logger.debug("Scan for binding '{}' successfully finished.", binding);
            }

            @Override
            public void onErrorOccurred(Exception exception) {
                logger.error("Error occurred while scanning for binding '{}'", binding, exception);
            }
        });
        return Answer.text(200, Integer.toString(services.getMaxScanTimeout(binding)));
    }
}

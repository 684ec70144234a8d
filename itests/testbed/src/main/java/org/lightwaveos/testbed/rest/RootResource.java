/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.List;
import org.lightwaveos.testbed.json.Fields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code /rest/}: the version and what else there is. */
@Component(service = RootResource.class)
public final class RootResource {

    /** The version of openHAB's REST API in openHAB 5.2. */
    private static final String API_VERSION = "8";

    private static final List<String> NAMES =
            List.of("discovery", "events", "inbox", "items", "links", "thing-types", "things");

    @Activate
    public RootResource() {}

    List<Route> routes() {
        return List.of(Route.user("GET", "", "", this::root));
    }

    private Answer root(Request request) {
        JsonArray links = new JsonArray();
        for (String name : NAMES) {
            links.add(new Fields()
                    .put("type", name)
                    .put("url", request.origin() + "/rest/" + name)
                    .json());
        }
        JsonObject runtime = new Fields()
                .put("version", "5.2.1")
                .put("buildString", "Testbed, no openHAB")
                .json();
        return Answer.json(
                200,
                new Fields()
                        .put("version", API_VERSION)
                        .put("locale", "en")
                        .put("measurementSystem", "SI")
                        .put("timezone", ZoneId.systemDefault().getId())
                        .put("runtimeInfo", runtime)
                        .put("links", links)
                        .json());
    }
}

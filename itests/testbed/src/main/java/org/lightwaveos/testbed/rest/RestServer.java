/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.lightwaveos.testbed.core.TestbedSettings;
import org.lightwaveos.testbed.event.EventBus;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The HTTP server, on 127.0.0.1 only. Its service carries the address as a property: that is how the launcher learns of it. */
@Component(immediate = true, service = RestServer.class)
public final class RestServer {

    private static final String URL = "lightwaveos.testbed.rest.url";

    private final Server server = new Server(threads());
    private final EventStream events;

    @Activate
    public RestServer(
            BundleContext context,
            @Reference TestbedSettings settings,
            @Reference EventBus bus,
            @Reference RootResource root,
            @Reference ThingsResource things,
            @Reference ThingTypesResource thingTypes,
            @Reference ItemsResource items,
            @Reference LinksResource links,
            @Reference InboxResource inbox,
            @Reference ActionsResource actions)
            throws Exception {
        List<Route> routes = new ArrayList<>(root.routes());
        routes.addAll(things.routes());
        routes.addAll(thingTypes.routes());
        routes.addAll(items.routes());
        routes.addAll(links.routes());
        routes.addAll(inbox.routes());
        routes.addAll(actions.routes());
        events = new EventStream(bus);
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(settings.restPort());
        server.addConnector(connector);
        server.setHandler(new RestHandler(new Router(routes, settings.token()), events));
        server.setStopTimeout(500);
        try {
            server.start();
        } catch (Exception e) {
            deactivate();
            throw e;
        }
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(URL, "http://127.0.0.1:" + connector.getLocalPort() + "/rest");
        context.registerService(Server.class, server, properties);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool pool = new QueuedThreadPool(20, 4);
        pool.setDaemon(true);
        return pool;
    }

    @Deactivate
    void deactivate() throws Exception {
        events.close();
        server.stop();
    }
}

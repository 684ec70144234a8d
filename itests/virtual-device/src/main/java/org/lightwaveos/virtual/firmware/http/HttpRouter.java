/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.HttpGate;
import org.lightwaveos.virtual.firmware.HttpReaction;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.Reaction;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.json.WireText;

/**
 * Finds a request's route: the first one registered whose path the request's path is or lies below. So a list hides
 * what is registered behind it ({@code effects} hides {@code effects/current}), and the routes that the firmware
 * registers as regular expressions, which its server does not understand, are not here at all (device facts, section
 * 3.4).
 */
public final class HttpRouter {

    private static final int NOT_FOUND = 404;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int NO_CONTENT = 204;

    private final List<Route> routes = new ArrayList<>();

    /** A router of the routes that this device plays, in the firmware's order. */
    public HttpRouter() {
        SystemRoutes.register(routes);
        EffectRoutes.register(routes);
        ParameterRoutes.register(routes);
        FactoryPresetRoutes.register(routes);
        EffectPresetRoutes.register(routes);
        TransitionRoutes.register(routes);
        PaletteRoutes.register(routes);
        ZoneRoutes.register(routes);
    }

    /** Answers a request. */
    public HttpReaction handle(HttpRequest request, Device device, long nowMs, HttpGate gate) {
        Optional<Route> route = routes.stream()
                .filter(r -> r.matches(request.method(), request.path()))
                .filter(r -> device.generation().serves(r.path()))
                .findFirst();
        return route.map(r -> run(r, request, device, nowMs, gate)).orElseGet(() -> missing(request, nowMs));
    }

    private static HttpReaction run(Route route, HttpRequest request, Device device, long nowMs, HttpGate gate) {
        if (route.takesBody() && !request.bodyEvent()) {
            return plain(NOT_IMPLEMENTED, "Handler did not handle the request");
        }
        Optional<HttpReaction> refused = gate.refuse(request, route.guard());
        if (refused.isPresent()) {
            return refused.get();
        }
        Outbox out = new Outbox(device.renderer());
        HttpAnswer answer = route.handler().handle(new HttpCall(request, device, out, nowMs));
        return reaction(answer, out.reaction());
    }

    private static HttpReaction missing(HttpRequest request, long nowMs) {
        if (request.method().equals("OPTIONS")) {
            return plain(NO_CONTENT, "");
        }
        if (request.path().startsWith("/api") || request.path().startsWith("/ws")) {
            HttpError error = new HttpError(NOT_FOUND, ErrorCode.NOT_FOUND, "Endpoint not found", Optional.empty());
            return reaction(HttpAnswer.error(nowMs, error), Reaction.NONE);
        }
        return plain(NOT_FOUND, "Not found");
    }

    private static HttpReaction reaction(HttpAnswer answer, Reaction effects) {
        return new HttpReaction(
                answer.status(), answer.contentType(), Map.of(), WireText.decode(answer.body()), effects);
    }

    private static HttpReaction plain(int status, String text) {
        return new HttpReaction(status, "text/plain", Map.of(), text, Reaction.NONE);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.WireText;

/** One request on its way through a handler. */
record HttpCall(HttpRequest request, Device device, Outbox out, long nowMs) {

    /** The body in the firmware's text. */
    String body() {
        return WireText.fromBytes(request.body());
    }

    /** A query parameter as the client wrote it. */
    Optional<String> param(String name) {
        return Optional.ofNullable(request.query().get(name));
    }

    /** A query parameter as a number, in the way of the firmware's string class; what is no number is 0. */
    Optional<Integer> number(String name) {
        return param(name).map(QueryNumber::parse);
    }

    HttpAnswer success() {
        return HttpAnswer.success(nowMs);
    }

    HttpAnswer success(Consumer<JsonObject> data) {
        return HttpAnswer.success(nowMs, data);
    }

    HttpAnswer error(HttpError error) {
        return HttpAnswer.error(nowMs, error);
    }

    /** Answers what is wrong with the body, or what the handler makes of a good one. */
    HttpAnswer checked(RequestSchema schema, Function<JsonObject, HttpAnswer> handler) {
        RequestSchema.Checked result = schema.check(body());
        if (result instanceof RequestSchema.Checked.Good good) {
            return handler.apply(good.body());
        }
        return error(((RequestSchema.Checked.Bad) result).error());
    }
}

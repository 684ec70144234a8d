/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.http.FieldRule;
import org.lightwaveos.virtual.firmware.http.HttpError;
import org.lightwaveos.virtual.firmware.http.RequestSchema;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;
import org.lightwaveos.virtual.firmware.json.WireText;

/** What the rules of a REST body make of it; they exist for unreachable routes too. */
final class SchemaVectorCheck implements VectorCheck {

    @Override
    public void check(Vector vector, Differences differences) {
        String route = vector.input().get("command").getAsString();
        Optional<RequestSchema> schema = Arrays.stream(RequestSchema.values())
                .filter(s -> s.route().equals(route))
                .findFirst();
        differences.same("a schema for " + route, true, schema.isPresent());
        byte[] text = vector.input().get("text").getAsString().getBytes(StandardCharsets.UTF_8);
        schema.ifPresent(
                s -> differences.sameJson("outcome", vector.expected(), outcome(s, s.check(WireText.fromBytes(text)))));
    }

    private static JsonObject outcome(RequestSchema schema, RequestSchema.Checked checked) {
        JsonObject outcome = new JsonObject();
        if (checked instanceof RequestSchema.Checked.Good good) {
            outcome.addProperty("ok", true);
            outcome.add("fields", fields(schema, good.body()));
            return outcome;
        }
        HttpError error = ((RequestSchema.Checked.Bad) checked).error();
        JsonObject details = new JsonObject();
        details.addProperty("code", error.code().name());
        details.addProperty("message", error.message());
        error.field().ifPresent(field -> details.addProperty("field", field));
        outcome.addProperty("ok", false);
        outcome.add("error", details);
        outcome.addProperty("http", error.status());
        return outcome;
    }

    private static JsonObject fields(RequestSchema schema, JsonValue body) {
        JsonObject fields = new JsonObject();
        for (FieldRule rule : schema.rules()) {
            if (body.has(rule.key())) {
                fields.add(rule.key(), value(body.get(rule.key())));
            }
        }
        return fields;
    }

    private static JsonElement value(JsonValue value) {
        return value.isNumber()
                ? new JsonPrimitive(value.asInt())
                : JsonParser.parseString(WireText.decode(JsonWriter.write(value)));
    }
}

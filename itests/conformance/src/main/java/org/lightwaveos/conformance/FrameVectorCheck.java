/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;
import org.lightwaveos.virtual.firmware.json.ParseResult;
import org.lightwaveos.virtual.firmware.json.WireText;
import org.lightwaveos.virtual.firmware.ws.Envelope;
import org.lightwaveos.virtual.firmware.ws.FrameCheck;

/** What parser, depth check and envelope make of a frame. */
final class FrameVectorCheck implements VectorCheck {

    @Override
    public void check(Vector vector, Differences differences) {
        String text = vector.input().get("text").getAsString();
        JsonObject actual = outcome(WireText.fromBytes(text.getBytes(StandardCharsets.UTF_8)));
        differences.sameJson("outcome", vector.expected(), actual);
    }

    private static JsonObject outcome(String text) {
        ParseResult parsed = JsonReader.read(text);
        if (parsed instanceof ParseResult.Failed failed) {
            JsonObject outcome = refused(FrameCheck.parseError());
            outcome.getAsJsonObject("error")
                    .addProperty("parser", failed.error().label());
            return outcome;
        }
        JsonValue document = ((ParseResult.Parsed) parsed).value();
        return FrameCheck.isTooDeep(document) ? refused(FrameCheck.depthError()) : accepted(document);
    }

    /** The code and message of the frame that goes out. */
    private static JsonObject refused(String frame) {
        JsonObject outcome = new JsonObject();
        outcome.addProperty("ok", false);
        outcome.add("error", JsonParser.parseString(frame).getAsJsonObject().getAsJsonObject("error"));
        return outcome;
    }

    private static JsonObject accepted(JsonValue document) {
        JsonObject outcome = new JsonObject();
        outcome.addProperty("ok", true);
        JsonObject fields = new JsonObject();
        outcome.add("fields", fields);
        Optional<Envelope> envelope = Envelope.open(document);
        fields.add(
                "envelopeKey",
                envelope.<JsonElement>map(e -> new JsonPrimitive(e.key())).orElse(JsonNull.INSTANCE));
        envelope.ifPresent(e -> fields.addProperty("command", WireText.decode(e.name())));
        fields.add("payload", JsonParser.parseString(WireText.decode(JsonWriter.write(document))));
        return outcome;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts, odd ones and random ones, with what the device's library itself (ArduinoJson 7.0.4) made of them: a line each,
 * recorded from the library. {@code v} is the member that the conversions were asked of.
 */
class RecordedJsonTest {

    static Stream<String> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RecordedJsonTest.class.getResourceAsStream("/json/arduinojson-7.0.4.jsonl")),
                StandardCharsets.UTF_8))) {
            return in.lines().toList().stream();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsWritesAndConvertsAsTheLibraryDoes(String line) {
        com.google.gson.JsonObject recorded = JsonParser.parseString(line).getAsJsonObject();
        ParseResult result = JsonReader.read(recorded.get("text").getAsString());

        assertThat(outcome(result)).isEqualTo(withoutText(recorded));
    }

    private static com.google.gson.JsonObject outcome(ParseResult result) {
        com.google.gson.JsonObject o = new com.google.gson.JsonObject();
        if (result instanceof ParseResult.Failed failed) {
            o.addProperty("error", failed.error().label());
            return o;
        }
        JsonValue document = ((ParseResult.Parsed) result).value();
        JsonValue v = document.get("v");
        o.addProperty("out", JsonWriter.write(document));
        o.addProperty("has", document.has("v"));
        o.addProperty("isInt", v.isInt());
        o.addProperty("isUint32", v.is(IntType.UINT32));
        o.addProperty("isUint8", v.is(IntType.UINT8));
        o.addProperty("asInt", v.asInt());
        o.addProperty("asUint8", v.as(IntType.UINT8));
        o.addProperty("asUint16", v.as(IntType.UINT16));
        o.addProperty("or7", v.or(IntType.INT32, 7));
        o.addProperty("asInt64", Long.toString(v.as(IntType.INT64)));
        o.addProperty("isNumber", v.isNumber());
        o.addProperty("isBool", v.isBool());
        o.addProperty("truth", v.asBool());
        o.addProperty("asFloat", JsonWriter.write(new JsonObject().putFloat("f", v.asFloat())));
        o.addProperty("string", v.asCString());
        return o;
    }

    private static com.google.gson.JsonObject withoutText(com.google.gson.JsonObject recorded) {
        com.google.gson.JsonObject rest = recorded.deepCopy();
        rest.remove("text");
        return rest;
    }
}

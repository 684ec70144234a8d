/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;
import org.lightwaveos.peer.protocol.SyncWriter;

/** States: read by their keys, not shifted as the firmware reads them; written so that both read them right. */
final class StateChecks {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("e", "effectId"),
            Map.entry("p", "paletteId"),
            Map.entry("b", "brightness"),
            Map.entry("sp", "speed"),
            Map.entry("s", "speed"),
            Map.entry("h", "hue"),
            Map.entry("i", "intensity"),
            Map.entry("sa", "saturation"),
            Map.entry("cx", "complexity"),
            Map.entry("vr", "variation"),
            Map.entry("zm", "zoneModeEnabled"),
            Map.entry("zc", "zoneCount"),
            Map.entry("ta", "transitionActive"),
            Map.entry("tt", "transitionType"),
            Map.entry("tp", "transitionProgress"));

    private StateChecks() {}

    static Outcome parse(SyncVector vector) {
        String text = vector.text();
        return Documented.state(text) ? readRight(text) : new Outcome.NotOwed();
    }

    static Outcome serialize(SyncVector vector) {
        String text = vector.expected().get("json").getAsString();
        return Documented.state(text) ? readRight(text) : new Outcome.NotOwed();
    }

    private static Outcome readRight(String text) {
        Optional<SyncMessage.State> read = read(text);
        if (read.isEmpty()) {
            return new Outcome.Missed("refused: " + SyncReader.read(text));
        }
        SyncMessage.State state = read.get();
        JsonObject envelope = JsonParser.parseString(text).getAsJsonObject();
        String written = SyncWriter.write(state);
        return Outcome.all(
                Outcome.same("light", byKeys(envelope.getAsJsonObject("s")), state.light()),
                Outcome.same(
                        "version",
                        envelope.get("v").getAsLong(),
                        state.version().value()),
                Outcome.same("time", envelope.get("ts").getAsLong(), state.timestampMs()),
                Outcome.same(
                        "sender",
                        envelope.get("u").getAsString(),
                        state.sender().text()),
                Outcome.same("written and read again", read, read(written)),
                Outcome.same("short enough for every reader", true, written.length() < 1024),
                FirmwareReading.readsState(state, written));
    }

    private static GroupLight byKeys(JsonObject s) {
        JsonObject named = named(s);
        JsonElement zones = s.get("z");
        com.google.gson.JsonArray list = new com.google.gson.JsonArray();
        zones.getAsJsonArray().forEach(zone -> {
            JsonObject z = named(zone.getAsJsonObject());
            z.addProperty("enabled", zone.getAsJsonObject().get("n").getAsInt() == 1);
            list.add(z);
        });
        named.add("zones", list);
        return JsonLight.of(named).orElseThrow();
    }

    private static JsonObject named(JsonObject keys) {
        JsonObject named = new JsonObject();
        keys.entrySet().forEach(entry -> {
            if (NAMES.containsKey(entry.getKey())) {
                named.add(NAMES.get(entry.getKey()), entry.getValue());
            }
        });
        return named;
    }

    private static Optional<SyncMessage.State> read(String text) {
        return SyncReader.read(text) instanceof SyncReading.Accepted accepted
                        && accepted.message() instanceof SyncMessage.State state
                ? Optional.of(state)
                : Optional.empty();
    }
}

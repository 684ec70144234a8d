/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.text.CommandReader;
import org.lightwaveos.virtual.sync.text.RawText;
import org.lightwaveos.virtual.sync.text.ReadCommand;
import org.lightwaveos.virtual.sync.text.StateReader;

/** The model's two readers: what they answer, in the vectors' form. */
final class FirmwareReading {

    private static final Set<CommandKind> UNREADABLE = EnumSet.of(
            CommandKind.PALETTE,
            CommandKind.ZONE_PALETTE,
            CommandKind.ZONE_MODE,
            CommandKind.TRANSITION_START,
            CommandKind.TRANSITION_UPDATE);

    private FirmwareReading() {}

    static Outcome command(SyncVector vector) {
        JsonObject answer = new JsonObject();
        Optional<ReadCommand> read = CommandReader.read(RawText.of(vector.bytes()));
        answer.addProperty("valid", read.isPresent());
        read.ifPresent(command -> {
            answer.addProperty("cmd", command.kind().code());
            answer.addProperty("type", command.kind().ordinal());
            answer.addProperty("version", command.version());
            answer.addProperty("timestamp", command.timestampMs());
            answer.addProperty("senderUuid", command.sender());
            answer.add("params", FirmwareJson.parameters(command.kind(), command.values()));
        });
        return Outcome.same("command", vector.expected(), answer);
    }

    static Outcome state(SyncVector vector) {
        RawText text = RawText.of(vector.bytes());
        JsonObject in = vector.input();
        SyncLight base = in.has("base") ? FirmwareJson.light(in.getAsJsonObject("base")) : SyncLight.INITIAL;
        JsonObject answer = new JsonObject();
        Optional<SyncLight> read = StateReader.read(text, base);
        answer.addProperty("ok", read.isPresent());
        read.ifPresent(light -> answer.add("state", FirmwareJson.of(light)));
        answer.addProperty("isState", StateReader.isState(text));
        answer.addProperty("extractVersion", StateReader.version(text));
        answer.add("senderUuid", JsonNull.INSTANCE);
        StateReader.sender(text).ifPresent(sender -> answer.addProperty("senderUuid", sender));
        return Outcome.same("state", vector.expected(), answer);
    }

    /** Whether the model reads back what our own peer wrote. */
    static Outcome readsState(SyncMessage.State state, String written) {
        Optional<SyncLight> read = StateReader.read(RawText.of(written), SyncLight.INITIAL);
        return Outcome.all(
                Outcome.same(
                        "light as the firmware reads it",
                        Optional.of(state.light()),
                        read.flatMap(light -> JsonLight.of(FirmwareJson.of(light)))),
                Outcome.same(
                        "version as the firmware reads it",
                        Optional.of(cut(state.version().value())),
                        read.map(SyncLight::version)),
                Outcome.same(
                        "sender as the firmware reads it",
                        Optional.of(state.sender().text()),
                        StateReader.sender(RawText.of(written))));
    }

    /** The same for a command; those that firmware cannot read in their documented form must at least not be misread. */
    static Outcome readsCommand(String written) {
        Optional<ReadCommand> read = CommandReader.read(RawText.of(written));
        JsonObject json = JsonParser.parseString(written).getAsJsonObject();
        CommandKind kind = CommandKind.byCode(json.get("c").getAsString()).orElseThrow();
        if (read.isEmpty() && UNREADABLE.contains(kind)) {
            return new Outcome.Matched();
        }
        JsonObject params = json.has("p") && json.get("p").isJsonObject() ? json.getAsJsonObject("p") : json;
        List<Integer> values = kind.parameters().stream()
                .map(parameter -> params.get(parameter.key()).getAsInt())
                .toList();
        return Outcome.same(
                "command as the firmware reads it",
                Optional.of(new ReadCommand(
                        kind,
                        cut(json.get("v").getAsLong()),
                        cut(json.get("ts").getAsLong()),
                        json.get("u").getAsString(),
                        values)),
                read);
    }

    /** The firmware's numbers end at 2^31-1. */
    private static long cut(long number) {
        return Math.min(number, Integer.MAX_VALUE);
    }
}

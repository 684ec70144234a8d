/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.text.CommandReader;
import org.lightwaveos.virtual.sync.text.RawText;
import org.lightwaveos.virtual.sync.text.ReadCommand;
import org.lightwaveos.virtual.sync.text.StateReader;

/** The model's two readers: what they answer, in the vectors' form. */
final class FirmwareReading {

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
}

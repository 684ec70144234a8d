/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.StateVersion;

/** Commands: what they do, how they are read and written. */
final class CommandChecks {

    private static final String ANYONE = "LW-AABBCCDDEEFF";

    private CommandChecks() {}

    static Outcome apply(SyncVector vector) {
        JsonObject in = vector.input();
        JsonObject state = in.has("state") ? in.getAsJsonObject("state") : new JsonObject();
        JsonObject after = vector.expected().getAsJsonObject("state");
        Optional<GroupLight> before = JsonLight.of(state);
        boolean parsed = vector.expected().get("parsed").getAsBoolean();
        if (before.isEmpty() || !parsed) {
            // No light of ours is like that; or the firmware cannot read its own documented form, and we can.
            return new Outcome.NotOwed();
        }
        String text = vector.operation().equals("apply_params")
                ? CommandTexts.of(in.get("cmd").getAsString(), in.getAsJsonObject("params"), 1, 1, ANYONE)
                : vector.text();
        Optional<LightCommand> command = read(text).map(SyncMessage.Command::change);
        StateVersion version = StateVersion.of(JsonLight.version(state));
        return Outcome.all(
                Outcome.same("applied", vector.expected().get("applied").getAsBoolean(), command.isPresent()),
                Outcome.same(
                        "light",
                        JsonLight.of(after).orElseThrow(),
                        command.map(c -> c.applyTo(before.get())).orElse(before.get())),
                Outcome.same(
                        "version", JsonLight.version(after), (command.isPresent() ? version.next() : version).value()));
    }

    static Outcome parse(SyncVector vector) {
        String text = vector.text();
        if (!Documented.command(text)) {
            return new Outcome.NotOwed();
        }
        Optional<SyncMessage.Command> read = read(text);
        if (read.isEmpty()) {
            return new Outcome.Missed("refused: " + SyncReader.read(text));
        }
        SyncMessage.Command command = read.get();
        String written = SyncWriter.write(command);
        Outcome again = Outcome.all(
                Outcome.same("written and read again", Optional.of(command), read(written)),
                FirmwareReading.readsCommand(written));
        JsonObject out = vector.expected();
        if (!out.get("valid").getAsBoolean() || Documented.hasParameterElsewhere(text)) {
            return again;
        }
        String same = CommandTexts.of(
                out.get("cmd").getAsString(),
                out.getAsJsonObject("params"),
                command.version().value(),
                command.timestampMs(),
                out.get("senderUuid").getAsString());
        return Outcome.all(again, Outcome.same("command", read(same), read));
    }

    /** What the firmware's writer makes of it, where that is as documented: our reader reads it, and our writer agrees. */
    static Outcome serialize(SyncVector vector) {
        String text = vector.expected().get("json").getAsString();
        if (!Documented.command(text)) {
            return new Outcome.NotOwed();
        }
        Optional<SyncMessage.Command> read = read(text);
        return read.isEmpty()
                ? new Outcome.Missed("refused: " + SyncReader.read(text))
                : Outcome.all(
                        Outcome.same("written and read again", read, read(SyncWriter.write(read.get()))),
                        FirmwareReading.readsCommand(SyncWriter.write(read.get())));
    }

    private static Optional<SyncMessage.Command> read(String text) {
        return SyncReader.read(text) instanceof SyncReading.Accepted accepted
                        && accepted.message() instanceof SyncMessage.Command command
                ? Optional.of(command)
                : Optional.empty();
    }
}

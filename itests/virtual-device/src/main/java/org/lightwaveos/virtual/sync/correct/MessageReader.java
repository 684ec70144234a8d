/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.ParseResult;
import org.lightwaveos.virtual.firmware.json.WireText;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.Parameter;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** Reads texts by their keys (sync protocol, section 3). What is not wholly right is not read at all. */
final class MessageReader {

    /** Largest message (sync protocol, section 1). */
    static final int MAX_BYTES = 1024;

    private MessageReader() {}

    /**
     * Empty for a text that is no message, or not a good one.
     *
     * @param own gives the fields that a state leaves out
     */
    static Optional<Message> read(byte[] text, SyncLight own) {
        if (text.length > MAX_BYTES
                || !(JsonReader.read(WireText.fromBytes(text)) instanceof ParseResult.Parsed parsed)) {
            return Optional.empty();
        }
        JsonValue json = parsed.value();
        Optional<DeviceUuid> sender = DeviceUuid.parse(json.get("u").asCString());
        if (json.has("u") && sender.isEmpty()) {
            return Optional.empty();
        }
        String type = json.get("t").asCString();
        return switch (type) {
            case "sync.ping" -> Optional.of(new Message.Ping(sender));
            case "sync.state" -> sender.flatMap(known -> state(json, sender, own));
            case "sync.cmd" -> sender.flatMap(known -> command(json, sender));
            default -> type.startsWith("sync.") ? Optional.of(new Message.Sign(sender)) : Optional.empty();
        };
    }

    private static Optional<Message> state(JsonValue json, Optional<DeviceUuid> sender, SyncLight own) {
        if (!json.get("v").is(IntType.UINT32)) {
            return Optional.empty();
        }
        long version = json.get("v").as(IntType.UINT32);
        JsonValue ts = json.get("ts");
        Optional<Integer> sent = ts.is(IntType.UINT32) ? Optional.of((int) ts.as(IntType.UINT32)) : Optional.empty();
        return LightReader.read(json.get("s"), own)
                .map(light -> new Message.State(sender, sent, light.withVersion(version)));
    }

    private static Optional<Message> command(JsonValue json, Optional<DeviceUuid> sender) {
        if (!json.get("v").is(IntType.UINT32)) {
            return Optional.empty();
        }
        return CommandKind.byCode(json.get("c").asCString())
                .flatMap(kind -> change(kind, json))
                .map(change -> new Message.Command(sender, json.get("v").as(IntType.UINT32), change));
    }

    private static Optional<Change> change(CommandKind kind, JsonValue json) {
        JsonValue fields = json.get("p");
        // Flat, since firmware can read these two in no other way: "p":12, or "z":0,"p":7.
        boolean palette = kind == CommandKind.PALETTE || kind == CommandKind.ZONE_PALETTE;
        if (palette && fields.isNumber()) {
            fields = json;
        }
        List<Integer> values = new ArrayList<>();
        for (Parameter parameter : kind.parameters()) {
            Optional<Integer> value = number(fields.get(parameter.key()), parameter.isFlag());
            if (value.filter(parameter::allows).isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new Change(kind, values));
    }

    /** A whole number; where a flag is meant also true and false, as 1 and 0. */
    static Optional<Integer> number(JsonValue value, boolean flag) {
        if (flag && value.isBool()) {
            return Optional.of(value.isTrue() ? 1 : 0);
        }
        return value.isInt() ? Optional.of(value.asInt()) : Optional.empty();
    }
}

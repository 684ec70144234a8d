/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.Parameter;

/**
 * Reads a {@code sync.cmd} as firmware does. The first key of that name counts, wherever it stands, so the parameters
 * {@code p}, {@code c} and {@code t} are hidden by the envelope's keys.
 */
public final class CommandReader {

    /** Bytes that firmware keeps of a message type and of a UUID. */
    static final int WORD_ROOM = 15;

    private static final int CODE_ROOM = 3;

    private CommandReader() {}

    /** Empty where firmware finds no command. */
    public static Optional<ReadCommand> read(RawText text) {
        if (!text.word("\"t\"", WORD_ROOM).equals(Optional.of("sync.cmd"))) {
            return Optional.empty();
        }
        return text.word("\"c\"", CODE_ROOM).flatMap(CommandKind::byCode).flatMap(kind -> read(text, kind));
    }

    private static Optional<ReadCommand> read(RawText text, CommandKind kind) {
        List<Integer> values = new ArrayList<>();
        for (Parameter parameter : kind.parameters()) {
            OptionalInt value = text.number("\"" + parameter.key() + "\"");
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(parameter.narrowed(value.getAsInt()));
        }
        return Optional.of(new ReadCommand(
                kind,
                Integer.toUnsignedLong(text.number("\"v\"").orElse(0)),
                Integer.toUnsignedLong(text.number("\"ts\"").orElse(0)),
                text.word("\"u\"", WORD_ROOM).orElse(""),
                values));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.text;

import java.util.Optional;
import java.util.OptionalInt;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;

/**
 * Reads a {@code sync.state} as firmware does. It looks a key up together with its colon and then goes on to the next
 * colon, so each global field gets the value of the key behind it; zones, looked up without the colon, are read right.
 */
public final class StateReader {

    private StateReader() {}

    /** Whether firmware takes the text for a state. */
    public static boolean isState(RawText text) {
        return text.word("\"t\"", CommandReader.WORD_ROOM).equals(Optional.of("sync.state"));
    }

    /** The version by its own key, 0..2^32-1; 0 where none was found. Firmware has this and does not use it. */
    public static long version(RawText text) {
        return Integer.toUnsignedLong(text.number("\"v\"").orElse(0));
    }

    /** At most 15 bytes, unchecked. */
    public static Optional<String> sender(RawText text) {
        return text.word("\"u\"", CommandReader.WORD_ROOM);
    }

    /**
     * What the text makes of a light; empty where firmware finds no state.
     *
     * @param base gives the fields that are not found
     */
    public static Optional<SyncLight> read(RawText text, SyncLight base) {
        if (!isState(text)) {
            return Optional.empty();
        }
        return text.from("\"s\":{").map(state -> {
            OptionalInt version = text.number("\"v\":");
            SyncLight light = version.isPresent() ? base.withVersion(version.getAsInt()) : base;
            for (GlobalField field : GlobalField.values()) {
                light = global(state, field, light);
            }
            return zones(state, light);
        });
    }

    private static SyncLight global(RawText state, GlobalField field, SyncLight light) {
        String key = "\"" + field.key() + "\":";
        if (field.isFlag()) {
            return state.flag(key).map(on -> light.with(field, on ? 1 : 0)).orElse(light);
        }
        OptionalInt value = state.number(key);
        return value.isPresent() ? light.with(field, value.getAsInt()) : light;
    }

    private static SyncLight zones(RawText state, SyncLight light) {
        SyncLight read = light;
        Optional<RawText> rest = state.after("\"z\":[");
        for (int zone = 0; zone < SyncLight.ZONES && rest.isPresent(); zone++) {
            Optional<RawText> start = rest.get().from("{");
            rest = start.flatMap(text -> text.after("}"));
            if (rest.isPresent()) {
                read = zone(start.get(), zone, read);
            }
        }
        return read;
    }

    /** The search does not end with the zone: a key that is missing here is taken from a later one. */
    private static SyncLight zone(RawText text, int zone, SyncLight light) {
        SyncLight read = light;
        for (ZoneField field : ZoneField.values()) {
            OptionalInt value = text.number("\"" + field.key() + "\"");
            if (value.isPresent()) {
                read = read.with(zone, field, value.getAsInt());
            }
        }
        return read;
    }
}

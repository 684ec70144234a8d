/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;

/** Writes a {@code sync.state} as firmware does: plain keys, which its own reader then misreads. */
public final class StateWriter {

    private StateWriter() {}

    /**
     * The text of a light.
     *
     * @param timestampMs 0..2^32-1, since the sender's start
     */
    public static String write(SyncLight light, long timestampMs, String sender) {
        return "{\"t\":\"sync.state\",\"v\":" + light.version() + ",\"ts\":" + timestampMs + ",\"u\":\"" + sender
                + "\",\"s\":{"
                + Arrays.stream(GlobalField.values())
                        .map(field -> global(light, field))
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static String global(SyncLight light, GlobalField field) {
        int value = light.get(field);
        String text =
                "\"" + field.key() + "\":" + (field.isFlag() ? String.valueOf(value == 1) : String.valueOf(value));
        return field == GlobalField.ZONE_COUNT ? text + ",\"z\":[" + zones(light) + "]" : text;
    }

    private static String zones(SyncLight light) {
        return IntStream.range(0, SyncLight.ZONES)
                .mapToObj(zone -> Arrays.stream(ZoneField.values())
                        .map(field -> "\"" + field.key() + "\":" + light.get(zone, field))
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(","));
    }
}

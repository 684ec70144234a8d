/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.json.JsonParts;

/** Reads how a device is doing, out of a status or of the answer to {@code device.getStatus}: the keys are the same. */
final class DiagnosticReader {

    private static final int MOST_FPS = 10_000;
    private static final int MOST_PERCENT = 100;
    private static final int MOST = 999_999_999;
    private static final int MOST_TEMPO = 1_000;
    private static final int LONGEST_KEY = 8;

    private DiagnosticReader() {}

    static Diagnostics read(JsonObject object) {
        @Nullable JsonObject network = JsonParts.object(object, "network");
        String key = JsonParts.text(object, "key");
        return new Diagnostics(
                whole(object, "fps", 0, MOST_FPS),
                whole(object, "cpuPercent", 0, MOST_PERCENT),
                whole(object, "freeHeap", 0, MOST),
                whole(object, "heapSize", 0, MOST),
                whole(object, "uptime", 0, MOST),
                network == null ? OptionalInt.empty() : whole(network, "rssi", -200, 0),
                real(object, "bpm", 0, MOST_TEMPO),
                object.has("key") && key.length() <= LONGEST_KEY ? Optional.of(key) : Optional.empty(),
                real(object, "mic", -200, 200));
    }

    private static OptionalInt whole(JsonObject object, String key, int min, int max) {
        OptionalInt value = JsonText.integer(object, key);
        boolean good = value.isPresent() && value.getAsInt() >= min && value.getAsInt() <= max;
        return good ? value : OptionalInt.empty();
    }

    private static OptionalDouble real(JsonObject object, String key, int min, int max) {
        float value = JsonText.number(object, key);
        return value >= min && value <= max ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonArray;
import java.nio.charset.StandardCharsets;
import org.lightwaveos.virtual.firmware.Firmware;
import org.lightwaveos.virtual.firmware.Reaction;

/** Texts sent by WebSocket, one step each. The renderer never gets a turn, as in the recording. */
final class WsVectorCheck implements VectorCheck {

    private final FixtureDevice fixture;

    WsVectorCheck(FixtureDevice fixture) {
        this.fixture = fixture;
    }

    @Override
    public void check(Vector vector, Differences differences) {
        Firmware firmware = fixture.boot();
        JsonArray texts = vector.input().getAsJsonArray("texts");
        JsonArray steps = vector.expected().getAsJsonArray("steps");
        differences.same("number of steps", steps.size(), texts.size());
        for (int i = 0; i < Math.min(texts.size(), steps.size()); i++) {
            byte[] data = texts.get(i).getAsString().getBytes(StandardCharsets.UTF_8);
            Reaction reaction = firmware.onText(fixture.clientId(), data, fixture.nowMs());
            StepCheck.compare(i, steps.get(i).getAsJsonObject(), reaction, differences);
        }
    }
}

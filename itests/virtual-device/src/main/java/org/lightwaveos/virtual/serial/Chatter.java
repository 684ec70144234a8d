/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.catalogue.Effects;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.virtual.firmware.LiveLight;

/** What other tasks of the device write to the port: logs of the renderer, telemetry of the network. */
final class Chatter {

    private static final String SCHEMA = ",\"schemaVersion\":\"1.0.0\"";

    private Noise noise = Noise.USUAL;
    private LiveLight logged;
    private long dueMs;
    private int said;

    Chatter(LiveLight light) {
        logged = light;
    }

    void noise(Noise level, long nowMs) {
        noise = level;
        dueMs = next(nowMs);
    }

    /** What is to be said now. */
    List<byte[]> due(LiveLight light, long nowMs) {
        List<byte[]> writes = new ArrayList<>();
        if (noise != Noise.NONE) {
            logChange(logged, light, nowMs, writes);
            if (nowMs >= dueMs) {
                dueMs = next(nowMs);
                writes.add(line(nowMs));
            }
        }
        logged = light;
        return writes;
    }

    private long next(long nowMs) {
        return noise == Noise.NONE ? Long.MAX_VALUE : nowMs + noise.everyMs();
    }

    private static void logChange(LiveLight before, LiveLight now, long nowMs, List<byte[]> writes) {
        if (before.effectId() == now.effectId()) {
            return;
        }
        String from = name(before.effectId());
        String to = name(now.effectId());
        Optional<LiveLight.Transition> transition = now.transition();
        if (transition.isPresent()) {
            String type =
                    Transitions.byId(transition.get().type()).orElseThrow().name();
            writes.add(LogLine.info(nowMs, "Renderer", "Transition started: %s -> %s (%s)".formatted(from, to, type)));
            return;
        }
        writes.add(LogLine.info(nowMs, "Renderer", "IEffect init: %s (ID 0x%04X)".formatted(to, now.effectId())));
        writes.add(LogLine.info(nowMs, "Renderer", "IEffect init: SUCCESS"));
        writes.add(LogLine.info(
                nowMs,
                "Renderer",
                "Effect changed: 0x%04X (%s) -> 0x%04X (\u001b[1;32m%s\u001b[0m)"
                        .formatted(before.effectId(), from, now.effectId(), to)));
    }

    private static String name(int effectId) {
        return Effects.byId(effectId).map(effect -> effect.name()).orElse("Unknown");
    }

    private byte[] line(long nowMs) {
        int turn = said++;
        String client =
                ",\"connEpoch\":1,\"eventSeq\":" + turn + ",\"clientId\":" + turn / 4 + ",\"ip\":\"192.168.4.2\"";
        return switch (turn % 4) {
            case 0 -> LogLine.event(nowMs, "ws.connect", client + ",\"result\":\"ok\"" + SCHEMA);
            case 1 ->
                LogLine.info(
                        nowMs, "Renderer", "Audio OK: seq=%d hop_seq=%d rms=0.000 flux=0.000".formatted(turn, turn));
            case 2 -> LogLine.event(nowMs, "ws.disconnect", client);
            default -> LogLine.ascii("[HeapMonitor] free=150000 type \"error\" {unfinished\n");
        };
    }
}

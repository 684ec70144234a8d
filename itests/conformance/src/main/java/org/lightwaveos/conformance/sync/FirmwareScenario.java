/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.lightwaveos.virtual.sync.FirmwarePeer;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.SyncMessage;
import org.lightwaveos.virtual.sync.light.CommandKind;

/** A life of the model of the firmware, step by step. */
final class FirmwareScenario {

    private static final long TICK_MS = 100;
    /** The firmware's clock wraps. */
    private static final long UINT32 = 0xFFFF_FFFFL;

    private final FirmwarePeer peer;
    private final List<SyncAction> actions = new ArrayList<>();
    private long now;

    private FirmwareScenario(JsonObject in) {
        peer = new FirmwarePeer(FirmwarePlays.uuid(in));
        now = in.has("now") ? in.get("now").getAsLong() : 0;
    }

    static Outcome play(SyncVector vector) {
        FirmwareScenario scenario = new FirmwareScenario(vector.input());
        JsonArray expected =
                vector.expected().has("steps") ? vector.expected().getAsJsonArray("steps") : new JsonArray();
        int done = 0;
        for (JsonElement element : vector.input().getAsJsonArray("steps")) {
            JsonObject step = element.getAsJsonObject();
            scenario.actions.clear();
            scenario.step(step);
            if (scenario.peer.hasCrashed()) {
                return Outcome.same("outcome", vector.expected(), FirmwarePlays.crash());
            }
            if (!vector.expected().has("crash")) {
                JsonObject due = expected.get(done).getAsJsonObject();
                JsonObject answer = scenario.answer(step, due);
                if (!due.equals(answer)) {
                    return Outcome.same("step " + done, due, answer);
                }
            }
            done++;
        }
        return Outcome.same("number of steps", expected.size(), done);
    }

    /** In the order in which the vectors' README names the keys. */
    private void step(JsonObject step) {
        if (step.has("mdns")) {
            peer.inReach(records(step.getAsJsonArray("mdns")));
        }
        if (step.has("at")) {
            now = step.get("at").getAsLong();
        }
        if (step.has("start")) {
            actions.addAll(peer.start(now));
        }
        if (step.has("state")) {
            peer.restore(FirmwareJson.light(step.getAsJsonObject("state")));
        }
        if (step.has("dispatch")) {
            dispatch(step.getAsJsonObject("dispatch"));
        }
        if (step.has("ws")) {
            actions.addAll(peer.link(now, step.get("uuid").getAsString(), event(step)));
        }
        if (step.has("incoming")) {
            JsonObject incoming = step.getAsJsonObject("incoming");
            actions.addAll(peer.incoming(now, incoming.get("sender").getAsString(), bytes(incoming)));
        }
        if (step.has("msg")) {
            message(step.get("msg").getAsString());
        }
        for (int i = 0; step.has("ticks") && i < step.get("ticks").getAsInt(); i++) {
            now = (now + (step.has("dt") ? step.get("dt").getAsLong() : TICK_MS)) & UINT32;
            actions.addAll(peer.tick(now));
        }
        if (step.has("stop")) {
            actions.addAll(peer.stop(now));
        }
    }

    /** Firmware ignores messages that it does not know. */
    private void message(String name) {
        for (SyncMessage message : SyncMessage.values()) {
            if (message.name().equals(name)) {
                actions.addAll(peer.message(now, message));
            }
        }
    }

    private void dispatch(JsonObject dispatch) {
        CommandKind kind = CommandKind.byCode(dispatch.get("cmd").getAsString()).orElseThrow();
        JsonObject params = dispatch.has("params") ? dispatch.getAsJsonObject("params") : new JsonObject();
        peer.dispatch(kind, FirmwareJson.values(kind, params));
    }

    private static LinkEvent event(JsonObject step) {
        return switch (step.get("ws").getAsString()) {
            case "connected" -> new LinkEvent.Connected();
            case "disconnected", "error", "closed" -> new LinkEvent.Lost();
            case "text" -> new LinkEvent.Frame(LinkEvent.Frame.TEXT, bytes(step));
            case "binary" -> new LinkEvent.Frame(LinkEvent.Frame.BINARY, bytes(step));
            case "continuation" -> new LinkEvent.Frame(LinkEvent.Frame.CONTINUATION, bytes(step));
            case "pong" -> new LinkEvent.Frame(LinkEvent.Frame.PONG, bytes(step));
            default -> throw new IllegalArgumentException("Unknown event: " + step);
        };
    }

    private static byte[] bytes(JsonObject json) {
        if (json.has("hex")) {
            return HexFormat.of().parseHex(json.get("hex").getAsString());
        }
        return json.has("text") ? json.get("text").getAsString().getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    private static List<ServiceRecord> records(JsonArray mdns) {
        List<ServiceRecord> records = new ArrayList<>();
        for (JsonElement element : mdns) {
            JsonObject answer = element.getAsJsonObject();
            Map<String, String> txt = new HashMap<>();
            if (answer.has("txt")) {
                answer.getAsJsonObject("txt")
                        .entrySet()
                        .forEach(e -> txt.put(e.getKey(), e.getValue().getAsString()));
            } else {
                txt.put("board", "ESP32-S3");
                txt.put("uuid", answer.get("uuid").getAsString());
            }
            records.add(new ServiceRecord(
                    answer.has("ip") ? answer.get("ip").getAsString() : "192.168.4.2",
                    answer.has("port") ? answer.get("port").getAsInt() : 80,
                    txt));
        }
        return records;
    }

    private JsonObject answer(JsonObject step, JsonObject due) {
        JsonObject answer = new JsonObject();
        answer.addProperty("now", now);
        answer.addProperty("syncState", peer.state().name());
        answer.addProperty("role", peer.role().name());
        answer.add("leader", JsonNull.INSTANCE);
        peer.leader().ifPresent(leader -> answer.addProperty("leader", leader));
        answer.add("connected", FirmwareJson.texts(peer.connected()));
        answer.add("discovered", FirmwareJson.texts(peer.discovered()));
        answer.add("sent", FirmwareJson.sent(actions));
        answer.add("opened", FirmwareJson.opened(actions));
        answer.add("closed", FirmwareJson.closed(actions, due.toString().contains("\"closed\":[\"LW-")));
        answer.add("slots", FirmwareJson.slots(peer.slots()));
        answer.addProperty("pendingStateSync", peer.isStatePending());
        answer.addProperty("version", peer.light().version());
        if (step.has("full")) {
            answer.add("state", FirmwareJson.of(peer.light()));
        }
        return answer;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.lightwaveos.virtual.sync.FirmwarePeer;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** One text to a model of the firmware that has found, dialled and elected before. */
final class FirmwarePlays {

    private static final int TICK_MS = 100;
    /** Ends the wait for a connection, and begins no heartbeat. */
    private static final int ELECTED_MS = 6_000;

    private FirmwarePlays() {}

    static Outcome receive(SyncVector vector) {
        JsonObject in = vector.input();
        FirmwarePeer peer = new FirmwarePeer(uuid(in));
        List<String> peers = in.getAsJsonArray("peers").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
        peer.inReach(IntStream.range(0, peers.size())
                .mapToObj(i -> record("192.168.4." + (i + 2), peers.get(i)))
                .toList());
        SyncLight before = in.has("state") ? FirmwareJson.light(in.getAsJsonObject("state")) : SyncLight.INITIAL;
        peer.restore(before);
        peer.start(0);
        if (!in.has("elected") || in.get("elected").getAsBoolean()) {
            peers.forEach(one -> peer.link(0, one, new LinkEvent.Connected()));
            for (int now = TICK_MS; now <= ELECTED_MS; now += TICK_MS) {
                peer.tick(now);
            }
        }
        String sender = in.get("sender").getAsString();
        long now = in.get("now").getAsLong();
        boolean client = in.has("via") && in.get("via").getAsString().equals("client");
        List<SyncAction> actions = client
                ? peer.link(now, sender, new LinkEvent.Frame(LinkEvent.Frame.TEXT, vector.bytes()))
                : peer.incoming(now, sender, vector.bytes());
        return Outcome.same("outcome", vector.expected(), answer(peer, sender, before, actions));
    }

    private static JsonObject answer(FirmwarePeer peer, String sender, SyncLight before, List<SyncAction> actions) {
        if (peer.hasCrashed()) {
            return crash();
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("role", peer.role().name());
        answer.add("leader", JsonNull.INSTANCE);
        peer.leader().ifPresent(leader -> answer.addProperty("leader", leader));
        answer.addProperty("syncState", peer.state().name());
        answer.addProperty("changed", !peer.light().equals(before));
        answer.add("sent", FirmwareJson.sent(actions));
        answer.addProperty("pendingStateSync", peer.isStatePending());
        answer.add("senderLastSeen", JsonNull.INSTANCE);
        peer.lastSeenMs(sender).ifPresent(seen -> answer.addProperty("senderLastSeen", seen));
        answer.add("state", FirmwareJson.of(peer.light()));
        return answer;
    }

    static ServiceRecord record(String address, String uuid) {
        return new ServiceRecord(address, 80, Map.of("board", "ESP32-S3", "uuid", uuid, "syncver", "1"));
    }

    /** A segmentation fault. */
    static JsonObject crash() {
        JsonObject answer = new JsonObject();
        answer.addProperty("crash", true);
        answer.addProperty("signal", 11);
        return answer;
    }

    static String uuid(JsonObject in) {
        String own = in.get("own").getAsString();
        return own.startsWith("LW-") ? own : "LW-" + own.replace(":", "").toUpperCase(Locale.ROOT);
    }
}

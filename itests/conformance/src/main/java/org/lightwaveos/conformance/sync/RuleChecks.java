/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.rules.ConflictRule;
import org.lightwaveos.peer.rules.Election;
import org.lightwaveos.peer.rules.PeerOrder;
import org.lightwaveos.peer.rules.StateVersion;

/** The rules: conflicts, election, identity. */
final class RuleChecks {

    private RuleChecks() {}

    static Outcome conflict(SyncVector vector) {
        JsonObject in = vector.input();
        JsonObject out = vector.expected();
        StateVersion local = StateVersion.of(in.get("local").getAsLong());
        StateVersion remote = StateVersion.of(in.get("remote").getAsLong());
        boolean fromLeader = in.get("fromLeader").getAsBoolean();
        int compare = local.equals(remote) ? 0 : remote.isNewerThan(local) ? -1 : 1;
        return Outcome.all(
                Outcome.same("command", verdict(out, "cmd"), ConflictRule.ofCommand(local, remote, fromLeader)),
                Outcome.same("state", verdict(out, "state"), ConflictRule.ofState(local, remote, fromLeader)),
                Outcome.same("compare", out.get("compare").getAsInt(), compare),
                Outcome.same("distance", out.get("distance").getAsLong(), local.distanceTo(remote)),
                Outcome.same("divergent", out.get("divergent").getAsBoolean(), local.isDivergentFrom(remote)));
    }

    private static ConflictRule.Verdict verdict(JsonObject out, String kind) {
        return switch (out.getAsJsonObject(kind).get("result").getAsString()) {
            case "ACCEPT_REMOTE" -> ConflictRule.Verdict.APPLY;
            case "ACCEPT_LOCAL" -> ConflictRule.Verdict.KEEP;
            case "RESYNC_NEEDED" -> ConflictRule.Verdict.RESYNC;
            default -> throw new IllegalArgumentException("result of " + kind);
        };
    }

    static Outcome elect(SyncVector vector) {
        JsonObject out = vector.expected();
        DeviceUuid own = own(vector.input().get("own").getAsString());
        List<String> peers = new ArrayList<>();
        for (JsonElement peer : vector.input().getAsJsonArray("peers")) {
            if (!peer.isJsonNull()) {
                peers.add(peer.getAsString());
            }
        }
        List<DeviceUuid> members =
                peers.stream().map(DeviceUuid::parse).flatMap(Optional::stream).toList();
        return Outcome.all(
                Outcome.same("own", out.get("own").getAsString(), own.text()),
                Outcome.same(
                        "role", out.get("role").getAsString(), PeerOrder.leads(own, peers) ? "LEADER" : "FOLLOWER"),
                Outcome.same(
                        "leader",
                        out.get("leader").getAsString(),
                        Election.leader(own, members).text()));
    }

    static Outcome uuid(SyncVector vector) {
        JsonObject in = vector.input();
        JsonObject out = vector.expected();
        List<Outcome> outcomes = new ArrayList<>();
        if (in.has("own")) {
            outcomes.add(Outcome.same(
                    "uuid",
                    out.get("uuid").getAsString(),
                    own(in.get("own").getAsString()).text()));
        }
        if (in.has("other") && in.get("other").isJsonPrimitive()) {
            String other = in.get("other").getAsString();
            OptionalLong rank = PeerOrder.rank(other);
            outcomes.add(Outcome.same("parsed", out.get("parsed").getAsBoolean(), rank.isPresent()));
            if (rank.isPresent() && out.has("mac")) {
                outcomes.add(Outcome.same("mac", out.get("mac").getAsString(), mac(rank.getAsLong())));
            }
            if (in.has("own")) {
                DeviceUuid own = own(in.get("own").getAsString());
                outcomes.add(
                        Outcome.same("higher", out.get("ownIsHigher").getAsBoolean(), PeerOrder.isHigher(own, other)));
                outcomes.add(Outcome.same(
                        "matches", out.get("matches").getAsBoolean(), own.text().equals(other)));
            }
        }
        return Outcome.all(outcomes.toArray(Outcome[]::new));
    }

    private static DeviceUuid own(String text) {
        return DeviceUuid.parse(text)
                .orElseGet(() -> DeviceUuid.ofMac(HexFormat.ofDelimiter(":").parseHex(text)));
    }

    private static String mac(long rank) {
        byte[] bytes = new byte[6];
        for (int i = 0; i < 6; i++) {
            bytes[i] = (byte) (rank >> 8 * (5 - i));
        }
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(bytes);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.Versions;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;

/**
 * The light of the group: whose word counts, and who is told what (sync protocol, section 4).
 *
 * <p>Two things go beyond the words of that section. A leader's state of our own version is passed over only once its light
 * is known to be ours too: two followers may have counted up to the same version with different changes. And a leader
 * repeats its state with each heartbeat, and to whom it has refused a command, so that nobody stays behind.
 */
final class Replication {

    /** States to one peer are no closer together than this; the tick sends what has waited. */
    static final long GAP_MS = 100;

    static final long REPEAT_MS = Links.HEARTBEAT_MS;
    /** Changes that wait for a leader which has not settled. */
    static final int MAX_WAITING = 16;

    /** What has been said between us and a peer. */
    private static final class Talk {
        boolean stateDue = true;
        long sentMs = Long.MIN_VALUE / 2;
        Optional<Integer> heardTimestampMs = Optional.empty();
    }

    private final DeviceUuid own;
    private final Links links;
    private final Map<DeviceUuid, Talk> talks = new TreeMap<>();
    private final List<Change> waiting = new ArrayList<>();
    private Optional<DeviceUuid> leader = Optional.empty();
    private SyncLight light = SyncLight.INITIAL;
    private boolean hueWaits;
    /** Whether the light is known to be the leader's. */
    private boolean confirmed;

    Replication(DeviceUuid own, Links links) {
        this.own = own;
        this.links = links;
    }

    SyncLight light() {
        return light;
    }

    void restore(SyncLight newLight) {
        light = newLight;
    }

    /** Whether all that is to be said has been said, and the light is the group's. */
    boolean isSettled() {
        return leads() ? talks.values().stream().noneMatch(talk -> talk.stateDue) : confirmed;
    }

    /** The group has changed. */
    void group(Set<DeviceUuid> peers, Optional<DeviceUuid> newLeader) {
        talks.keySet().retainAll(peers);
        peers.forEach(peer -> talks.computeIfAbsent(peer, met -> new Talk()));
        if (!leader.equals(newLeader)) {
            leader = newLeader;
            confirmed = false;
            if (leads()) {
                waiting.clear();
                hueWaits = false;
                stateDue();
            }
        }
    }

    /** A new connection to the peer stands: it may have rebooted. */
    void met(DeviceUuid peer) {
        talks.put(peer, new Talk());
        confirmed &= !leader.equals(Optional.of(peer));
    }

    /** A change of our own, or one that a follower of ours was told. */
    void change(Change change) {
        change.applyTo(light).ifPresent(changed -> {
            light = changed;
            confirmed = false;
            stateDue();
            if (!leads() && waiting.size() < MAX_WAITING) {
                waiting.add(change);
            }
        });
    }

    void setHue(int hue) {
        light = light.with(GlobalField.HUE, hue).withVersion(light.version() + 1);
        confirmed = false;
        stateDue();
        hueWaits = !leads();
    }

    void received(DeviceUuid from, Message.Command command) {
        boolean fromLeader = leader.equals(Optional.of(from));
        if (Versions.acceptsCommand(light.version(), command.version(), fromLeader)) {
            change(command.change());
        } else {
            talks.get(from).stateDue = true;
        }
    }

    void received(DeviceUuid from, Message.State state) {
        Talk talk = talks.get(from);
        boolean overtaken = state.timestampMs()
                .flatMap(sent -> talk.heardTimestampMs.map(last -> sent - last < 0))
                .orElse(false);
        if (overtaken) {
            return;
        }
        talk.heardTimestampMs = state.timestampMs();
        boolean fromLeader = leader.equals(Optional.of(from));
        boolean unsure = fromLeader && !confirmed;
        if (unsure || Versions.acceptsState(light.version(), state.light().version(), fromLeader)) {
            apply(state.light());
            confirmed = fromLeader && waiting.isEmpty() && !hueWaits;
            if (leads()) {
                stateDue();
            }
        }
    }

    /** With our own changes on top that the leader does not know yet. */
    private void apply(SyncLight told) {
        int hue = light.get(GlobalField.HUE);
        light = told;
        waiting.forEach(change -> light = change.applyTo(light).orElse(light));
        if (hueWaits) {
            light = light.with(GlobalField.HUE, hue).withVersion(light.version() + 1);
        }
    }

    /** Says what is to be said. */
    void flush(long nowMs) {
        if (leads()) {
            talks.forEach((peer, talk) -> tell(nowMs, peer, talk));
        } else {
            leader.filter(peer -> links.isSettled(nowMs, peer)).ifPresent(peer -> ask(nowMs, peer));
        }
    }

    private void tell(long nowMs, DeviceUuid peer, Talk talk) {
        long sinceMs = nowMs - talk.sentMs;
        boolean due = talk.stateDue ? sinceMs >= GAP_MS : sinceMs >= REPEAT_MS;
        if (due && links.isSettled(nowMs, peer)) {
            links.send(peer, MessageWriter.state(light, nowMs, own));
            talk.stateDue = false;
            talk.sentMs = nowMs;
        }
    }

    /** Each command's version is what the light's was after it. A hue can only be told by a whole state. */
    private void ask(long nowMs, DeviceUuid peer) {
        long version = light.version() - waiting.size();
        for (Iterator<Change> each = waiting.iterator(); each.hasNext() && !hueWaits; each.remove()) {
            links.send(peer, MessageWriter.command(each.next(), ++version, nowMs, own));
        }
        if (hueWaits) {
            links.send(peer, MessageWriter.state(light, nowMs, own));
            hueWaits = false;
            waiting.clear();
        }
    }

    private void stateDue() {
        talks.values().forEach(talk -> talk.stateDue = true);
    }

    private boolean leads() {
        return leader.equals(Optional.of(own));
    }
}

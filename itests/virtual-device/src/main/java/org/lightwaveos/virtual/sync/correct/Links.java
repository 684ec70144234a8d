/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.SyncAction;

/** The connections and their heartbeat. A peer counts once, however many connections lead to it. */
final class Links {

    /** Peers that a unit has room for. */
    static final int ROOM = 4;

    static final long HEARTBEAT_MS = 10_000;
    /** Three misses: who has been silent for so long is gone. */
    static final long SILENCE_MS = 3 * HEARTBEAT_MS;

    /** A unit that has said nothing yet is presumed to have settled after so long. */
    static final long SETTLING_MS = 1_000;

    private final List<Link> all = new ArrayList<>();
    private final Consumer<SyncAction> out;

    Links(Consumer<SyncAction> out) {
        this.out = out;
    }

    void add(Link link) {
        all.add(link);
    }

    /** False if it was gone already. */
    boolean remove(Link link) {
        return all.remove(link);
    }

    Optional<Link> dialled(String peer) {
        return all.stream()
                .filter(link ->
                        link.isDialled() && link.peer.orElseThrow().text().equals(peer))
                .findFirst();
    }

    Optional<Link> accepted(int client) {
        return all.stream()
                .filter(link -> !link.isDialled() && link.client == client)
                .findFirst();
    }

    /** Those at the other end of a connection that stands, highest first. */
    List<DeviceUuid> peers() {
        return all.stream()
                .filter(link -> link.open)
                .flatMap(link -> link.peer.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    boolean leadTo(DeviceUuid peer) {
        return all.stream().anyMatch(link -> link.isTo(peer));
    }

    List<Link> leadingTo(DeviceUuid peer) {
        return all.stream().filter(link -> link.isTo(peer)).toList();
    }

    /** Whether one more peer would be too many, those that are being dialled included. */
    boolean isFull() {
        return taken().size() >= ROOM;
    }

    /** The lowest peer that takes room; there must be one. */
    DeviceUuid lowest() {
        return taken().first();
    }

    private SortedSet<DeviceUuid> taken() {
        SortedSet<DeviceUuid> taken = new TreeSet<>();
        all.forEach(link -> link.peer.ifPresent(taken::add));
        return taken;
    }

    /** Whether the peer may be told things: it has shown itself to be running, or had time enough. */
    boolean isSettled(long nowMs, DeviceUuid peer) {
        return all.stream()
                .filter(link -> link.open && link.isTo(peer))
                .anyMatch(link -> link.settled || nowMs - link.openedMs >= SETTLING_MS);
    }

    /** By the connection that we dialled, if it stands; else by the newest that the peer did. */
    void send(DeviceUuid peer, String text) {
        Optional<Link> best = Optional.empty();
        for (Link link : all) {
            if (link.open && link.isTo(peer) && best.filter(Link::isDialled).isEmpty()) {
                best = Optional.of(link);
            }
        }
        best.ifPresent(link -> out.accept(link.send(text)));
    }

    void ping(long nowMs, Link link) {
        link.pingedMs = nowMs;
        out.accept(link.send(MessageWriter.PING));
    }

    /** Pings those whose time has come; gives those that have been silent for too long and are to be ended. */
    List<Link> heartbeat(long nowMs) {
        List<Link> dead = new ArrayList<>();
        for (Link link : all) {
            if (link.open && link.peer.isPresent() && nowMs - link.heardMs >= SILENCE_MS) {
                dead.add(link);
            } else if (link.open && link.peer.isPresent() && nowMs - link.pingedMs >= HEARTBEAT_MS) {
                ping(nowMs, link);
            }
        }
        return dead;
    }

    void endAll() {
        all.stream().filter(Link::isDialled).forEach(link -> out.accept(link.end()));
        all.clear();
    }
}

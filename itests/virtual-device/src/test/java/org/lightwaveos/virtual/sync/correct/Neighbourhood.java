/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lightwaveos.virtual.sync.LinkEvent;
import org.lightwaveos.virtual.sync.ServiceRecord;
import org.lightwaveos.virtual.sync.SyncAction;
import org.lightwaveos.virtual.sync.SyncSide;

/** Units on one network without delay, in virtual time. What one says the others hear before the next tick. */
final class Neighbourhood {

    static final long TICK_MS = 100;

    /** A connection, by who dialled whom and the number that the server gave it. */
    private record Wire(String from, String to, int client) {}

    private final Map<String, SyncSide> units = new TreeMap<>();
    private final Map<String, Wire> wires = new HashMap<>();
    private final Deque<Runnable> underWay = new ArrayDeque<>();
    final List<String> texts = new ArrayList<>();
    private int clients;
    private long nowMs;

    /** Adds a unit and starts it; everyone finds everyone at the next scan. */
    void add(String uuid, SyncSide unit) {
        units.put(uuid, unit);
        for (Map.Entry<String, SyncSide> each : units.entrySet()) {
            each.getValue()
                    .inReach(units.keySet().stream()
                            .filter(other -> !other.equals(each.getKey()))
                            .map(Neighbourhood::record)
                            .toList());
        }
        perform(uuid, unit.start(nowMs));
        settle();
    }

    static ServiceRecord record(String uuid) {
        return new ServiceRecord(uuid, 80, Map.of("board", "ESP32-S3", "uuid", uuid, "syncver", "1"));
    }

    long now() {
        return nowMs;
    }

    void pass(long ms) {
        for (long end = nowMs + ms; nowMs < end; ) {
            nowMs += TICK_MS;
            List.copyOf(units.keySet())
                    .forEach(uuid -> perform(uuid, units.get(uuid).tick(nowMs)));
            settle();
        }
    }

    /** What a unit wants done because of something that the test did to it. */
    void does(String uuid, List<SyncAction> actions) {
        perform(uuid, actions);
        settle();
    }

    /** Its plug is pulled: the others see their connections break. */
    void kill(String uuid) {
        units.remove(uuid);
        for (Wire wire : List.copyOf(wires.values())) {
            if (wire.from.equals(uuid) || wire.to.equals(uuid)) {
                cut(wire);
            }
        }
        settle();
    }

    private void settle() {
        for (Runnable next = underWay.poll(); next != null; next = underWay.poll()) {
            next.run();
        }
    }

    private void perform(String uuid, List<SyncAction> actions) {
        for (SyncAction action : actions) {
            if (action instanceof SyncAction.Connect connect) {
                underWay.add(() -> dial(uuid, connect.peer()));
            } else if (action instanceof SyncAction.Send send) {
                texts.add(uuid + " " + send.text());
                Wire wire = wires.get(uuid + ">" + send.peer());
                underWay.add(() -> to(wire.to, unit -> unit.incoming(nowMs, wire.client, bytes(send.text()))));
            } else if (action instanceof SyncAction.Answer answer) {
                texts.add(uuid + " " + answer.text());
                LinkEvent heard = new LinkEvent.Frame(LinkEvent.Frame.TEXT, bytes(answer.text()));
                wireOf(answer.client())
                        .ifPresent(wire -> underWay.add(() -> to(wire.from, unit -> unit.link(nowMs, wire.to, heard))));
            } else if (action instanceof SyncAction.Close close) {
                cut(wires.get(uuid + ">" + close.peer()));
            } else if (action instanceof SyncAction.HangUp hangUp) {
                wireOf(hangUp.client()).ifPresent(this::cut);
            }
        }
    }

    private void dial(String from, String to) {
        if (!units.containsKey(to)) {
            to(from, unit -> unit.link(nowMs, to, new LinkEvent.Lost()));
            return;
        }
        wires.put(from + ">" + to, new Wire(from, to, ++clients));
        to(from, unit -> unit.link(nowMs, to, new LinkEvent.Connected()));
    }

    /** Empty if it has been cut in the meantime. */
    private Optional<Wire> wireOf(int client) {
        return wires.values().stream().filter(wire -> wire.client == client).findFirst();
    }

    private void cut(Wire wire) {
        if (wire != null && wires.remove(wire.from + ">" + wire.to, wire)) {
            underWay.add(() -> to(wire.from, unit -> unit.link(nowMs, wire.to, new LinkEvent.Lost())));
            underWay.add(() -> to(wire.to, unit -> unit.gone(nowMs, wire.client)));
        }
    }

    private interface Event {
        List<SyncAction> on(SyncSide unit);
    }

    private void to(String uuid, Event event) {
        SyncSide unit = units.get(uuid);
        if (unit != null) {
            perform(uuid, event.on(unit));
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

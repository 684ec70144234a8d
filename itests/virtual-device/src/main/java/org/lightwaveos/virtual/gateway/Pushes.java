/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lightwaveos.virtual.firmware.Firmware;
import org.lightwaveos.virtual.firmware.Reaction;

/** What a device says unasked: status, zones, the events of commands, LED frames. */
final class Pushes {

    /** How old a status may be: the cache that it is made of is renewed this often, and after the status was sent. */
    static final long CACHE_MS = 100;

    private final BroadcastSchedule schedule = new BroadcastSchedule();
    private final Firmware firmware;
    private final StreamSubscribers streams;
    private final Set<Integer> clients;
    private final Outbox outbox;
    private final Observer observer;
    private long cacheMs;

    /** @param clients a live view of the admitted clients' ids */
    Pushes(Firmware firmware, StreamSubscribers streams, Set<Integer> clients, Outbox outbox, Observer observer) {
        this.firmware = firmware;
        this.streams = streams;
        this.clients = clients;
        this.outbox = outbox;
        this.observer = observer;
    }

    void connected(long nowMs) {
        schedule.connected(nowMs);
    }

    /** Memory is short: nothing more goes out, and no stream is begun. */
    void stop() {
        schedule.cancel();
        streams.refuseAll(true);
    }

    /** Memory has recovered: clients are told how things are. */
    void resume() {
        schedule.wantStatus();
        streams.refuseAll(false);
    }

    /** What a message or request asked to be told to everyone. */
    void after(Reaction reaction, Faults faults, long nowMs) {
        reaction.broadcasts().forEach(frame -> broadcast("event", frame, faults));
        if (reaction.statusPushes() > 0) {
            schedule.wantStatus();
        }
        for (int i = 0; i < reaction.zonePushes(); i++) {
            if (mayPush(faults, nowMs) && schedule.takeZones(nowMs)) {
                broadcast("zones.list", firmware.zonesFrame(), faults);
            }
        }
    }

    /** LED frames, then a status, and only then the cache that the next status is made of: the device's order. */
    void tick(long nowMs, Faults faults, Supplier<byte[]> pixels) {
        streamLeds(nowMs, faults, pixels);
        if (schedule.takeStatus(nowMs) && mayPush(faults, nowMs)) {
            if (!faults.has(Fault.STALE_STATUS)) {
                firmware.refreshCache(nowMs);
            }
            broadcast("status", firmware.statusFrame(nowMs), faults);
        }
        if (nowMs - cacheMs >= CACHE_MS) {
            cacheMs = nowMs;
            firmware.refreshCache(nowMs);
        }
    }

    /** For status and zones frames only: the events that commands broadcast themselves know no such pause. */
    private boolean mayPush(Faults faults, long nowMs) {
        return !clients.isEmpty()
                && !faults.has(Fault.LOW_MEMORY)
                && !(faults.has(Fault.CONNECT_MUTE) && schedule.isMuted(nowMs));
    }

    private void broadcast(String kind, String frame, Faults faults) {
        if (faults.has(Fault.LOST_PUSHES) || faults.has(Fault.SILENT)) {
            return;
        }
        observer.happened("push", Map.of("kind", kind, "clients", clients.size()));
        clients.forEach(id -> outbox.text(id, frame));
    }

    private void streamLeds(long nowMs, Faults faults, Supplier<byte[]> pixels) {
        if (streams.isEmpty() || faults.has(Fault.LOW_MEMORY) || faults.has(Fault.SILENT)) {
            return;
        }
        List<Integer> sockets = streams.takeSockets(nowMs);
        List<Map.Entry<String, Integer>> datagrams = streams.takeUdp(nowMs);
        if (sockets.isEmpty() && datagrams.isEmpty()) {
            return;
        }
        byte[] frame = LedFrame.encode(pixels.get());
        sockets.forEach(id -> outbox.binary(id, frame));
        datagrams.forEach(to -> outbox.datagram(to.getKey(), to.getValue(), frame));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.sync.ServiceRecord;

/** The units that scans have found, eight at most, and when each may be dialled. */
final class Neighbours {

    static final int ROOM = 8;
    /** Forgotten when not seen for longer. */
    static final long STALE_MS = 90_000;

    static final long FIRST_DELAY_MS = 1_000;
    static final long LAST_DELAY_MS = 16_000;

    /** One of them; address and port are those of the last scan that found it. */
    static final class Neighbour {
        final DeviceUuid uuid;
        private String address = "";
        private int port;
        private long seenMs;
        private long dialMs;
        private long delayMs = FIRST_DELAY_MS;

        private Neighbour(DeviceUuid uuid) {
            this.uuid = uuid;
        }

        String uri() {
            return "ws://" + address + ":" + port + "/ws";
        }

        private boolean isAt(ServiceRecord record) {
            return address.equals(record.address()) && port == record.port();
        }
    }

    private final DeviceUuid own;
    private final List<Neighbour> all = new ArrayList<>();

    Neighbours(DeviceUuid own) {
        this.own = own;
    }

    /** Takes the answers of a scan. One that has moved may be dialled at once. */
    void scanned(long nowMs, List<ServiceRecord> answers) {
        for (ServiceRecord answer : answers) {
            Optional<DeviceUuid> uuid = DeviceUuid.parse(answer.txt().getOrDefault("uuid", ""))
                    .filter(found -> "ESP32-S3".equals(answer.txt().get("board")) && !found.equals(own));
            uuid.flatMap(this::findOrAdd).ifPresent(neighbour -> {
                if (!neighbour.isAt(answer)) {
                    neighbour.address = answer.address();
                    neighbour.port = answer.port();
                    neighbour.dialMs = nowMs;
                    neighbour.delayMs = FIRST_DELAY_MS;
                }
                neighbour.seenMs = nowMs;
            });
        }
    }

    private Optional<Neighbour> findOrAdd(DeviceUuid uuid) {
        Optional<Neighbour> known = find(uuid);
        if (known.isEmpty() && all.size() < ROOM) {
            Neighbour added = new Neighbour(uuid);
            all.add(added);
            return Optional.of(added);
        }
        return known;
    }

    /** @param linked whose connections keep it from being forgotten */
    void dropStale(long nowMs, Predicate<DeviceUuid> linked) {
        all.removeIf(neighbour -> nowMs - neighbour.seenMs > STALE_MS && !linked.test(neighbour.uuid));
    }

    /** It was heard. */
    void seen(long nowMs, DeviceUuid uuid) {
        find(uuid).ifPresent(neighbour -> neighbour.seenMs = nowMs);
    }

    /** A connection to it was lost or did not come about: the next attempt waits, twice as long each time. */
    void failed(long nowMs, DeviceUuid uuid) {
        find(uuid).ifPresent(neighbour -> {
            neighbour.dialMs = nowMs + neighbour.delayMs;
            neighbour.delayMs = Math.min(2 * neighbour.delayMs, LAST_DELAY_MS);
        });
    }

    /** A connection to it has proven good. */
    void proven(DeviceUuid uuid) {
        find(uuid).ifPresent(neighbour -> neighbour.delayMs = FIRST_DELAY_MS);
    }

    /** Those whose time has come; who waits longest is first, so that four dead ones do not keep the others out. */
    List<Neighbour> due(long nowMs) {
        return all.stream()
                .filter(neighbour -> nowMs >= neighbour.dialMs)
                .sorted(Comparator.comparingLong(neighbour -> neighbour.dialMs))
                .toList();
    }

    List<String> uuids() {
        return all.stream().map(neighbour -> neighbour.uuid.text()).toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    private Optional<Neighbour> find(DeviceUuid uuid) {
        return all.stream().filter(neighbour -> neighbour.uuid.equals(uuid)).findFirst();
    }
}

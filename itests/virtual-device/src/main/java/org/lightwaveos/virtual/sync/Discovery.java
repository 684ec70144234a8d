/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The peers found by scans: at most eight, each forgotten 90 s after it was last seen or heard. */
final class Discovery {

    /** One found peer; address and port are those of the last scan that found it. */
    static final class Found {
        final String uuid;
        private String address = "";
        private int port;
        private int lastSeenMs;
        boolean connected;

        Found(String uuid) {
            this.uuid = uuid;
        }

        String uri() {
            return "ws://" + address + ":" + port + "/ws";
        }

        /** 0..2^32-1. */
        long lastSeenMs() {
            return Integer.toUnsignedLong(lastSeenMs);
        }
    }

    private static final int ROOM = 8;
    private static final long STALE_MS = 90_000;

    private final String own;
    private final List<Found> peers = new ArrayList<>();

    Discovery(String own) {
        this.own = own;
    }

    List<Found> peers() {
        return List.copyOf(peers);
    }

    /** Takes the answers of a scan; told of each peer that is new, as it comes. */
    void scanned(int nowMs, List<ServiceRecord> answers, Consumer<Found> added) {
        for (ServiceRecord answer : answers) {
            String uuid = answer.txt().getOrDefault("uuid", "");
            boolean isDevice = "ESP32-S3".equals(answer.txt().get("board"))
                    && uuid.getBytes(StandardCharsets.UTF_8).length == DeviceUuid.LENGTH;
            if (isDevice && !uuid.equals(own)) {
                take(nowMs, uuid, answer, added);
            }
        }
    }

    private void take(int nowMs, String uuid, ServiceRecord answer, Consumer<Found> added) {
        Found known = find(uuid);
        if (known == null && peers.size() >= ROOM) {
            return;
        }
        Found peer = known == null ? new Found(uuid) : known;
        peer.address = answer.address();
        peer.port = answer.port();
        peer.lastSeenMs = nowMs;
        if (known == null) {
            peers.add(peer);
            added.accept(peer);
        }
    }

    void dropStale(int nowMs) {
        peers.removeIf(peer -> Integer.toUnsignedLong(nowMs - peer.lastSeenMs) > STALE_MS);
    }

    void touch(String uuid, int nowMs) {
        Found peer = find(uuid);
        if (peer != null) {
            peer.lastSeenMs = nowMs;
        }
    }

    void setConnected(String uuid, boolean connected) {
        Found peer = find(uuid);
        if (peer != null) {
            peer.connected = connected;
        }
    }

    /** Null if there is none. */
    Found find(String uuid) {
        return peers.stream().filter(peer -> peer.uuid.equals(uuid)).findFirst().orElse(null);
    }
}

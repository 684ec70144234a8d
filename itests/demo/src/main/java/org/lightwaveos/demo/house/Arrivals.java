/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each device announced itself, when openHAB found it ready, and whether its items are linked. Times are of
 * {@link System#nanoTime}. Guarded by this.
 */
public final class Arrivals {
    private final Map<String, Long> announced = new HashMap<>();
    private final Map<String, Double> onlineMs = new LinkedHashMap<>();
    private final Set<String> online = new HashSet<>();
    private final Set<String> linked = new HashSet<>();

    /** A device's announcement went out; only the first counts. */
    public synchronized void announced(String uuid, long nanos) {
        announced.putIfAbsent(uuid, nanos);
    }

    /** A device's Thing is ONLINE: the first time, tells the milliseconds since its announcement. */
    public synchronized Optional<Double> online(String uuid, long nanos) {
        online.add(uuid);
        notifyAll();
        Long since = announced.get(uuid);
        if (since == null || onlineMs.containsKey(uuid)) {
            return Optional.empty();
        }
        double ms = Math.max(0, (nanos - since) / 1e6);
        onlineMs.put(uuid, ms);
        return Optional.of(ms);
    }

    /** A device's items are there. */
    public synchronized void linked(String uuid) {
        linked.add(uuid);
        notifyAll();
    }

    /** Waits until that many devices are ONLINE and linked, and tells whether they are. */
    public synchronized boolean await(int count, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (ready() < count) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }

    private long ready() {
        return online.stream().filter(linked::contains).count();
    }

    /** Devices whose Things exist. */
    public synchronized int found() {
        return linked.size();
    }

    /** Devices that were ONLINE at least once. */
    public synchronized int onlineCount() {
        return online.size();
    }

    /** Milliseconds from announcement to ONLINE, by UUID. */
    public synchronized Map<String, Double> onlineMs() {
        return new LinkedHashMap<>(onlineMs);
    }
}

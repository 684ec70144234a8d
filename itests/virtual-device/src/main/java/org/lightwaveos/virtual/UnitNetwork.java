/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lightwaveos.virtual.gateway.Observer;
import org.lightwaveos.virtual.mdns.Scanner;
import org.lightwaveos.virtual.sync.ServiceRecord;

/**
 * Whom a unit's scans find: those that were given, and those that answer by mDNS and that it hears. A real scan asks and
 * waits; here the asking goes on beside, every 10 s, and the unit's own scan, every 30 s, finds who answered last.
 *
 * <p>Belongs to the device's thread.
 */
final class UnitNetwork {

    static final long ASK_MS = 10_000;

    private final boolean mdns;
    private final Predicate<ServiceRecord> hears;
    private final Executor device;
    private final Observer observer;
    private List<ServiceRecord> given;
    private List<ServiceRecord> found = List.of();
    private long askedMs;

    /**
     * A network that has not been asked yet.
     *
     * @param device the device's thread
     */
    UnitNetwork(VirtualDeviceConfig config, List<ServiceRecord> given, Executor device, Observer observer) {
        this.mdns = config.mdns();
        this.hears = config.hears();
        this.given = given;
        this.device = device;
        this.observer = observer;
    }

    void give(List<ServiceRecord> records) {
        given = records;
    }

    boolean isDue(long nowMs) {
        return mdns && nowMs - askedMs >= ASK_MS;
    }

    /** Asks, and tells on the device's thread who is there: at once if there is nobody to ask. */
    void ask(long nowMs, Consumer<List<ServiceRecord>> done) {
        askedMs = nowMs;
        if (!mdns) {
            done.accept(all());
            return;
        }
        try {
            Scanner.scan(answers -> device.execute(() -> {
                found = answers.stream().filter(hears).toList();
                done.accept(all());
            }));
        } catch (IOException e) {
            observer.happened("error", Map.of("message", "no mDNS on 127.0.0.1: " + e.getMessage()));
            done.accept(all());
        }
    }

    /** Those that were given come last, so that their address counts. */
    List<ServiceRecord> all() {
        List<ServiceRecord> all = new ArrayList<>(found);
        all.addAll(given);
        return all;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.rest.OpenHabClient;

/** Plays on all devices at once, for a time and for a number of commands, whichever is longer. */
public final class Concert {
    /** Fewer commands make no 99th percentile worth the name. */
    private static final int MIN_COMMANDS = 120;

    private final OpenHabClient openhab;
    private final LightWatch watch;
    private final Narrator narrator;
    private final Tally tally = new Tally();

    public Concert(OpenHabClient openhab, LightWatch watch, Narrator narrator) {
        this.openhab = openhab;
        this.watch = watch;
        this.narrator = narrator;
    }

    /**
     * Plays.
     *
     * @param uuids the devices, whose items are named as the demo names them
     * @param untilNanos {@link System#nanoTime} before which it does not end
     */
    public void play(List<String> uuids, long untilNanos) throws InterruptedException {
        ExecutorService players = Executors.newFixedThreadPool(uuids.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            int share = MIN_COMMANDS / uuids.size() + 1;
            for (int number = 0; number < uuids.size(); number++) {
                String uuid = uuids.get(number);
                // Devices do not do the same at the same time.
                int offset = number * 4;
                running.add(players.submit(() -> {
                    new Player(openhab, watch, narrator, uuid, Set.of(), offset)
                            .play(List.of(uuid), moreUntil(untilNanos, share), tally);
                    return uuid;
                }));
            }
            for (Future<?> each : running) {
                collect(each);
            }
        } finally {
            players.shutdownNow();
        }
    }

    /** At least the share, and more as long as there is time. */
    static BooleanSupplier moreUntil(long untilNanos, int share) {
        int[] asked = {0};
        return () -> asked[0]++ < share || System.nanoTime() - untilNanos < 0;
    }

    private void collect(Future<?> player) throws InterruptedException {
        try {
            player.get();
        } catch (ExecutionException e) {
            tally.missed();
            narrator.say("a player gave up: %s", e.getCause().getMessage());
        }
    }

    /** What was measured. */
    public Tally tally() {
        return tally;
    }
}

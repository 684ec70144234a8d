/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.rest.OpenHabClient;

/** Plays on all devices at once, for a time and for a number of commands, whichever is longer. */
public final class Concert {
    /** Fewer commands make no 99th percentile worth the name. */
    private static final int MIN_COMMANDS = 120;

    private final OpenHabClient openhab;
    private final LightWatch watch;
    private final Narrator narrator;
    private final Latencies latencies = new Latencies();
    private int missed;

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
            List<Future<Integer>> running = new ArrayList<>();
            for (int number = 0; number < uuids.size(); number++) {
                Player player = new Player(openhab, watch, narrator, latencies, uuids.get(number), number);
                int share = MIN_COMMANDS / uuids.size() + 1;
                running.add(players.submit(() -> player.play(moreUntil(untilNanos, share))));
            }
            for (Future<Integer> each : running) {
                collect(each);
            }
        } finally {
            players.shutdownNow();
        }
    }

    private static java.util.function.BooleanSupplier moreUntil(long untilNanos, int share) {
        int[] asked = {0};
        return () -> asked[0]++ < share || System.nanoTime() - untilNanos < 0;
    }

    private void collect(Future<Integer> player) throws InterruptedException {
        try {
            missed += player.get();
        } catch (ExecutionException e) {
            missed++;
            narrator.say("a player gave up: %s", e.getCause().getMessage());
        }
    }

    /** What was measured. */
    public Latencies latencies() {
        return latencies;
    }

    /** Commands that the light never showed, or players that gave up. */
    public int missed() {
        return missed;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.ItemNames;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.OptionView;

/** Plays a score on one device by commands to openHAB's items, and notes how long the light took. */
final class Player {
    // A hand that is quick, and slower than the pace at which commands would wait for one another (20/s per device).
    private static final long GAP_MS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int ENOUGH_MISSES = 5;

    private final OpenHabClient openhab;
    private final LightWatch watch;
    private final Narrator narrator;
    private final Latencies latencies;
    private final String uuid;
    private final int number;
    private int missed;

    Player(OpenHabClient openhab, LightWatch watch, Narrator narrator, Latencies latencies, String uuid, int number) {
        this.openhab = openhab;
        this.watch = watch;
        this.narrator = narrator;
        this.latencies = latencies;
        this.uuid = uuid;
        this.number = number;
    }

    /** Plays until told otherwise, or until it makes no sense any more, and returns how many commands never showed in the light. */
    int play(BooleanSupplier more) throws InterruptedException {
        Score score = new Score(options("effect"), options("palette"), number * 4);
        for (int n = 0; more.getAsBoolean() && missed < ENOUGH_MISSES; n++) {
            long begin = System.nanoTime();
            strike(score.stroke(n));
            long passedMs = (System.nanoTime() - begin) / 1_000_000;
            Thread.sleep(Math.max(0, GAP_MS - passedMs));
        }
        return missed;
    }

    private List<String> options(String channelId) {
        return openhab.item(ItemNames.of(uuid, channelId)).stateOptions().stream()
                .map(OptionView::value)
                .toList();
    }

    private void strike(Stroke stroke) throws InterruptedException {
        CompletableFuture<Long> shown = watch.shows(uuid, stroke.key(), stroke.value());
        long begin = System.nanoTime();
        openhab.command(ItemNames.of(uuid, stroke.channelId()), stroke.command());
        try {
            long took = shown.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) - begin;
            latencies.add(took);
            narrator.say("command   %s %s %s -> light %.1f ms", uuid, stroke.channelId(), stroke.command(), took / 1e6);
        } catch (TimeoutException | ExecutionException e) {
            missed++;
            narrator.say("command   %s %s %s -> NOT SHOWN", uuid, stroke.channelId(), stroke.command());
        }
    }
}

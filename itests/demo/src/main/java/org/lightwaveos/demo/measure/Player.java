/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.ItemNames;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.OptionView;

/**
 * Plays a score by commands to openHAB's items, and notes how long the light took: that of one device, or of a group. A
 * score goes on where it was left, so that each command changes something.
 */
final class Player {
    /** A hand that is quick, and well slower than the pace at which commands would wait for one another: 20/s to a device, 10/s in a group. */
    private static final Duration GAP = Duration.ofMillis(150);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int ENOUGH_MISSES = 5;

    private final OpenHabClient openhab;
    private final LightWatch watch;
    private final Narrator narrator;
    private final String items;
    private final Score score;
    private int played;
    private long lastNanos;

    /**
     * Asks openHAB what there is to play.
     *
     * @param items what the names of the items begin with, as the demo names them
     * @param without channels to leave alone
     * @param offset where in the score to begin
     */
    Player(OpenHabClient openhab, LightWatch watch, Narrator narrator, String items, Set<String> without, int offset) {
        this.openhab = openhab;
        this.watch = watch;
        this.narrator = narrator;
        this.items = items;
        this.lastNanos = System.nanoTime() - GAP.toNanos();
        this.score = new Score(options("effect"), options("palette"), without, offset);
    }

    private List<String> options(String channelId) {
        return openhab.item(ItemNames.of(items, channelId)).stateOptions().stream()
                .map(OptionView::value)
                .toList();
    }

    /**
     * Plays until told otherwise, or until it makes no sense any more.
     *
     * @param lights UUIDs of the devices that must show each command
     * @param tally told what became of each command; empty for one that not all have shown
     */
    void play(List<String> lights, BooleanSupplier more, Consumer<Optional<Take>> tally) throws InterruptedException {
        int missed = 0;
        while (more.getAsBoolean() && missed < ENOUGH_MISSES) {
            Thread.sleep(Math.max(0, GAP.toMillis() - (System.nanoTime() - lastNanos) / 1_000_000));
            Optional<Take> take = strike(lights, PATIENCE);
            tally.accept(take);
            missed += take.isPresent() ? 0 : 1;
        }
    }

    /** Plays the next command now, and waits until all the lights show it; empty if they do not in time. */
    Optional<Take> strike(List<String> lights, Duration patience) throws InterruptedException {
        Stroke stroke = score.stroke(played++);
        Map<String, CompletableFuture<Long>> shown = new LinkedHashMap<>();
        lights.forEach(uuid -> shown.put(uuid, watch.shows(uuid, stroke.key(), stroke.value())));
        long begin = System.nanoTime();
        lastNanos = begin;
        openhab.command(ItemNames.of(items, stroke.channelId()), stroke.command());
        String what = items + " " + stroke.channelId() + " " + stroke.command();
        try {
            CompletableFuture.allOf(shown.values().toArray(CompletableFuture[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            shown.values().removeIf(CompletableFuture::isDone);
            narrator.say("command   %s -> NOT SHOWN%s", what, lights.size() > 1 ? " by " + shown.keySet() : "");
            return Optional.empty();
        }
        Map<String, Long> shownAt = new HashMap<>();
        shown.forEach((uuid, at) -> shownAt.put(uuid, at.join()));
        Take take = Take.of(begin, shownAt);
        narrator.say(
                "command   %s -> light%s %s", what, lights.size() > 1 ? " on " + lights.size() + " units" : "", take);
        return Optional.of(take);
    }
}

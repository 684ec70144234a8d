/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.Fleet;
import org.lightwaveos.demo.house.GatewayKeeper;
import org.lightwaveos.demo.house.GatewayWatch;
import org.lightwaveos.demo.house.GroupWatch;
import org.lightwaveos.demo.house.PeerKeeper;
import org.lightwaveos.demo.house.UsbSocket;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.RestException;

/**
 * Plays on a group that openHAB leads, with a strip of its own: the gateway is plugged in, pulled out while the light goes on
 * changing, and plugged in again, where its port has another name. What does not come as it ought to ends the trial.
 */
public final class GatewayTrial {
    // Of the time that is played.
    private static final int LONG_PERCENT = 85;
    private static final int MIN_SHORT = 5;

    private static final String PIXEL_RATE = "pixel-rate";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final boolean HUE = false;

    private final OpenHabClient openhab;
    private final Fleet fleet;
    private final GroupWatch group;
    private final GatewayWatch watch;
    private final GatewayKeeper keeper;
    private final UsbSocket socket;
    private final LightWatch lights;
    private final Narrator narrator;
    private final String strip;
    private final List<String> followers;
    private final List<String> all;
    private final Unison unison;

    private Player player;
    private double leadsMs = Double.NaN;
    private double foundMs = Double.NaN;
    private Plugging first = Plugging.NEVER;
    private final StripTally commands;
    private Optional<String> pixelRate = Optional.empty();
    private double offlineMs = Double.NaN;
    private Plugging again = Plugging.NEVER;
    private boolean moved;
    private final StripTally after;

    /**
     * A trial of a fleet with a gateway that has never been plugged in.
     *
     * @param lights told of every unit's events
     */
    public GatewayTrial(
            OpenHabClient openhab,
            Fleet fleet,
            GroupWatch group,
            GatewayWatch watch,
            GatewayKeeper keeper,
            UsbSocket socket,
            LightWatch lights,
            Narrator narrator) {
        this.openhab = openhab;
        this.fleet = fleet;
        this.group = group;
        this.watch = watch;
        this.keeper = keeper;
        this.socket = socket;
        this.lights = lights;
        this.narrator = narrator;
        strip = fleet.gateway().orElseThrow();
        followers = fleet.networked();
        all = new ArrayList<>(followers);
        all.add(strip);
        unison = new Unison(fleet, HUE);
        commands = new StripTally(strip, followers);
        after = new StripTally(strip, followers);
    }

    /**
     * Plays it.
     *
     * @param pixels whether the firmware takes pictures
     * @param playing for how long commands are given in all; the changes in between take what they take
     */
    public GatewayFigures play(boolean pixels, Duration playing) throws InterruptedException, IOException {
        Duration part = playing.multipliedBy(LONG_PERCENT).dividedBy(100);
        int changes = 0;
        boolean complete = false;
        try {
            if (openhabLeads()) {
                changes = group.changes();
                complete = plugIn() && plays(part) && unplug() && plugInElsewhere(playing.minus(part));
            }
        } catch (RestException e) {
            narrator.say("openHAB refused: %s", e.getMessage());
        }
        if (!complete) {
            narrator.say("gave up   openHAB's strip is %s, openHAB has been %s", watch.now(), group.roles());
        }
        boolean steady = group.changes() == changes;
        return new GatewayFigures(
                pixels,
                followers.size(),
                leadsMs,
                foundMs,
                first,
                commands,
                pixelRate,
                offlineMs,
                again,
                moved,
                after,
                steady,
                group.roles());
    }

    private boolean openhabLeads() throws InterruptedException {
        long begin = System.nanoTime();
        leadsMs = ms(group.await("leading", GroupWatch.SELF, followers.size(), PATIENCE), begin);
        if (Double.isNaN(leadsMs)) {
            return false;
        }
        player = new Player(openhab, lights, narrator, PeerKeeper.ITEMS, SharedLight.notShared(HUE), 0);
        // So the group shows something else than what a gateway boots with.
        return player.strike(followers, PATIENCE).isPresent();
    }

    private boolean plugIn() throws InterruptedException, IOException {
        long begin = System.nanoTime();
        fleet.plugIn(strip);
        foundMs = ms(watch.await(GatewayWatch.FOUND, begin, PATIENCE), begin);
        first = driven(begin);
        return first.driven();
    }

    private Plugging driven(long begin) throws InterruptedException {
        double onlineMs = ms(watch.await(GatewayWatch.ONLINE, begin, PATIENCE), begin);
        double drivenMs = Double.isNaN(onlineMs) ? Double.NaN : unison.await(all, begin, PATIENCE);
        narrator.say(
                "part      openHAB's strip shows the light of the group %.0f ms after it was plugged in", drivenMs);
        return new Plugging(onlineMs, drivenMs);
    }

    private boolean plays(Duration playing) throws InterruptedException {
        long until = System.nanoTime() + playing.toNanos();
        player.play(all, Concert.moreUntil(until, GatewayFigures.MIN_COMMANDS), commands);
        narrator.say(
                "part      p99 of %d commands: openHAB's strip %.1f ms, last follower %.1f ms",
                commands.toStrip().count(),
                commands.toStrip().percentileMs(99),
                commands.toLastFollower().percentileMs(99));
        pixelRate = keeper.state(PIXEL_RATE);
        pixelRate.ifPresent(rate -> narrator.say("pixels    openHAB renders %s pictures a second for its strip", rate));
        return commands.missedCount() == 0;
    }

    private boolean unplug() throws InterruptedException, IOException {
        long begin = System.nanoTime();
        narrator.say("unplugs   openHAB's strip; the group goes on");
        fleet.unplug(strip);
        boolean goesOn = player.strike(followers, PATIENCE).isPresent();
        offlineMs = ms(watch.await(GatewayWatch.OFFLINE, begin, PATIENCE), begin);
        return goesOn && !Double.isNaN(offlineMs);
    }

    private boolean plugInElsewhere(Duration playing) throws InterruptedException, IOException {
        long begin = System.nanoTime();
        fleet.plugIn(strip);
        again = driven(begin);
        moved = again.driven() && keeper.port().equals(socket.port());
        if (moved) {
            player.play(all, Concert.moreUntil(System.nanoTime() + playing.toNanos(), MIN_SHORT), after);
        }
        return moved && after.missedCount() == 0;
    }

    private static double ms(OptionalLong at, long begin) {
        return at.isPresent() ? (at.getAsLong() - begin) / 1e6 : Double.NaN;
    }
}

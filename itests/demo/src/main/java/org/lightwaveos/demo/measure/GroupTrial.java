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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.Fleet;
import org.lightwaveos.demo.house.GroupWatch;
import org.lightwaveos.demo.house.PeerKeeper;
import org.lightwaveos.demo.house.UnitKind;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.RestException;
import org.lightwaveos.virtual.SyncKind;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.firmware.LiveLight;

/**
 * Plays on a group, always by openHAB's items, while the group changes: openHAB leads, a unit leads, that unit's plug is
 * pulled and put back in, openHAB leads again. What does not come as it ought to ends the trial.
 */
public final class GroupTrial {
    static final String LEADS = "leads";
    static final String FOLLOWS = "follows";
    static final String UNPLUGGED = "unplugged";
    static final String PLUGGED_IN = "pluggedIn";
    static final String LEADS_AGAIN = "leadsAgain";

    static final List<String> PHASES = List.of(LEADS, FOLLOWS, UNPLUGGED, PLUGGED_IN, LEADS_AGAIN);
    /** Those that are played for long enough to have percentiles. */
    static final List<String> MEASURED = List.of(LEADS, FOLLOWS);

    // Of the time that is played: the two that are measured get most of it.
    private static final double LONG = 0.43;
    private static final double SHORT = 0.14 / 3;
    private static final int MIN_SHORT = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpenHabClient openhab;
    private final Fleet fleet;
    private final UnitKind kind;
    private final GroupWatch group;
    private final Consumer<String> leadership;
    private final LightWatch watch;
    private final Narrator narrator;
    private final boolean hue;
    private final Unison unison;
    private final List<String> units;
    private final List<Phase> phases = new ArrayList<>();
    private Player player;
    private Optional<Boolean> lightKept = Optional.empty();

    /**
     * A trial of a group that openHAB prefers to lead.
     *
     * @param leadership takes openHAB's wish to lead
     * @param watch told of every unit's events
     */
    public GroupTrial(
            OpenHabClient openhab,
            Fleet fleet,
            UnitKind kind,
            GroupWatch group,
            Consumer<String> leadership,
            LightWatch watch,
            Narrator narrator) {
        this.openhab = openhab;
        this.fleet = fleet;
        this.kind = kind;
        this.group = group;
        this.leadership = leadership;
        this.watch = watch;
        this.narrator = narrator;
        units = fleet.uuids();
        hue = kind.appliesHue();
        unison = new Unison(fleet, hue);
    }

    /**
     * Plays it.
     *
     * @param playing for how long commands are given in all; the changes in between take what they take
     */
    public GroupFigures play(Duration playing) throws InterruptedException, IOException {
        Duration part = playing.dividedBy(100).multipliedBy((long) (100 * LONG));
        Duration shortPart = playing.dividedBy(100).multipliedBy((long) (100 * SHORT));
        boolean complete = false;
        try {
            complete = openhabLeads(part)
                    && wish("never", FOLLOWS, "following", highest(units), units.size(), part)
                    && unplug(shortPart)
                    && plugIn(shortPart)
                    && wish("prefer", LEADS_AGAIN, "leading", GroupWatch.SELF, willDialAgain(), shortPart);
        } catch (RestException e) {
            narrator.say("openHAB refused: %s", e.getMessage());
        }
        if (!complete) {
            narrator.say("gave up   openHAB has been %s, led by %s", group.roles(), group.leaders());
        }
        return new GroupFigures(kind, units.size(), phases, lightKept, group.roles(), group.leaders());
    }

    private boolean openhabLeads(Duration playing) throws InterruptedException {
        long begin = System.nanoTime();
        double roleMs = role(begin, "leading", GroupWatch.SELF, units.size());
        if (Double.isNaN(roleMs)) {
            return false;
        }
        player = new Player(openhab, watch, narrator, PeerKeeper.ITEMS, SharedLight.notShared(hue), 0);
        return goesOn(LEADS, roleMs, reached(begin, units), units, playing);
    }

    /** The elections' way: openHAB is another one from now on, higher or lower than all units. */
    private boolean wish(String wish, String phase, String role, String leader, int members, Duration playing)
            throws InterruptedException {
        long begin = System.nanoTime();
        leadership.accept(wish);
        double roleMs = role(begin, role, leader, members);
        return !Double.isNaN(roleMs) && goesOn(phase, roleMs, reached(begin, units), units, playing);
    }

    /**
     * Units that will count an openHAB that they have met before: a firmware dials each peer once from boot to power-off,
     * and speaks to none that it has not dialled. Its light follows all the same.
     */
    private int willDialAgain() {
        return (int) IntStream.range(0, units.size())
                .filter(number -> kind.of(number) != SyncKind.FIRMWARE || number == units.size() - 1)
                .count();
    }

    private boolean unplug(Duration playing) throws InterruptedException {
        List<String> others = units.subList(0, units.size() - 1);
        long begin = System.nanoTime();
        leader().kill();
        double reachedMs = reached(begin, others);
        double roleMs = role(begin, "following", highest(others), others.size());
        return goesOn(UNPLUGGED, roleMs, reachedMs, others, playing);
    }

    /** It comes with the light of a fresh boot, and leads: whichever light that makes the group's, all have to show it. */
    private boolean plugIn(Duration playing) throws InterruptedException, IOException {
        Optional<LiveLight> before = fleet.light(units.get(0));
        long begin = System.nanoTime();
        leader().revive();
        double reachedMs = agreed(begin);
        lightKept = Optional.of(unison.isSame(before, fleet.light(units.get(0))));
        double roleMs = role(begin, "following", highest(units), units.size());
        return goesOn(PLUGGED_IN, roleMs, reachedMs, units, playing);
    }

    private double agreed(long begin) throws InterruptedException {
        double agreedMs = unison.await(units, begin, PATIENCE);
        if (Double.isNaN(agreedMs)) {
            narrator.say("light     the units still show different ones");
        }
        return agreedMs;
    }

    private boolean goesOn(String name, double roleMs, double reachedMs, List<String> lights, Duration playing)
            throws InterruptedException {
        Tally tally = new Tally();
        int changes = group.changes();
        if (!Double.isNaN(roleMs) && !Double.isNaN(reachedMs)) {
            int least = MEASURED.contains(name) ? GroupFigures.MIN_COMMANDS : MIN_SHORT;
            player.play(lights, Concert.moreUntil(System.nanoTime() + playing.toNanos(), least), tally);
        }
        Phase phase = new Phase(name, roleMs, reachedMs, tally, group.changes() == changes);
        phases.add(phase);
        narrator.say("part      %s: %s", name, phase.toJson());
        return phase.asExpected() && phase.reached();
    }

    private double role(long begin, String role, String leader, int peers) throws InterruptedException {
        OptionalLong since = group.await(role, leader, peers, PATIENCE);
        return since.isPresent() ? (since.getAsLong() - begin) / 1e6 : Double.NaN;
    }

    private double reached(long begin, List<String> lights) throws InterruptedException {
        return player.strike(lights, PATIENCE).isPresent() ? msSince(begin) : Double.NaN;
    }

    private static double msSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The highest UUID leads, and UUIDs of later units are higher. */
    private static String highest(List<String> uuids) {
        return uuids.get(uuids.size() - 1);
    }

    private VirtualDevice leader() {
        return fleet.device(highest(units)).orElseThrow();
    }
}

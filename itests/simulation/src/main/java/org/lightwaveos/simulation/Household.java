/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;

/** Who lives in an installation, and how they hear of each other. The first is always one of ours that may lead. */
final class Household {

    private static final int LARGEST = 12;
    /** An observer is high or low as others are; units do not know that it is none of them, so it must be low. */
    private static final long LOWEST_REAL = 0x0100_0000_0000L;

    final RandomGenerator random;
    final Timeline timeline = new Timeline();
    final Trace trace = new Trace(timeline);
    final Network network;
    final List<Member> members = new ArrayList<>();
    final List<OwnNode> ours = new ArrayList<>();
    final List<UnitNode> units = new ArrayList<>();

    Household(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        network = new Network(timeline, random, trace);
        int count = 2 + random.nextInt(random.nextInt(4) == 0 ? LARGEST - 1 : 4);
        // Of ten installations, four have no units, and of the others some have few and some many.
        double share = Math.max(0, random.nextDouble() * 1.6 - 0.6);
        for (int i = 0; i < count; i++) {
            move(i > 0 && random.nextDouble() < share ? unit() : ourOwn(i > 0 && random.nextInt(10) == 0));
        }
        announceAll();
    }

    /** As many as that of ours, all of which may lead, and as many units. */
    Household(long seed, int own, int foreign) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        network = new Network(timeline, random, trace);
        for (int i = 0; i < own; i++) {
            move(ourOwn(false));
        }
        for (int i = 0; i < foreign; i++) {
            move(unit());
        }
        announceAll();
    }

    private void move(Member member) {
        members.add(member);
        network.add(member);
        timeline.after(random.nextInt(8_000), () -> startIfDown(member));
    }

    private void announceAll() {
        ours.forEach(this::announceTo);
        units.forEach(this::announceTo);
    }

    private OwnNode ourOwn(boolean observer) {
        long id = observer ? random.nextLong(LOWEST_REAL) : random.nextLong(LOWEST_REAL, 1L << 48);
        Leadership leadership = observer ? Leadership.OBSERVER : Leadership.AUTO;
        OwnNode node = new OwnNode(uuid(id), leadership, timeline, network, trace, random.nextLong());
        ours.add(node);
        return node;
    }

    private UnitNode unit() {
        UnitNode.Kind kind = random.nextBoolean() ? UnitNode.Kind.FIRMWARE : UnitNode.Kind.CORRECT;
        UnitNode unit = new UnitNode(uuid(random.nextLong(LOWEST_REAL, 1L << 48)), kind, timeline, network, trace);
        units.add(unit);
        return unit;
    }

    private static DeviceUuid uuid(long mac) {
        return new DeviceUuid(String.format("LW-%012X", mac));
    }

    /** mDNS: one of ours hears of each in its own time, again and again. */
    private void announceTo(OwnNode node) {
        for (Member other : members) {
            if (node != other) {
                timeline.after(random.nextInt(10_000), () -> announce(node, other));
            }
        }
    }

    private void announce(OwnNode to, Member of) {
        if (to.isUp() && isInReach(of, to)) {
            to.inReach(List.of(of));
        }
        timeline.after(20_000 + random.nextInt(20_000), () -> announce(to, of));
    }

    /** A unit scans by itself; whom it finds first is a matter of chance that stays the same. */
    private void announceTo(UnitNode unit) {
        List<Member> order = new ArrayList<>(members);
        order.remove(unit);
        Collections.shuffle(order, new Random(random.nextLong()));
        lookAround(unit, order);
    }

    private void lookAround(UnitNode unit, List<Member> others) {
        unit.inReach(others.stream().filter(other -> isInReach(other, unit)).toList());
        timeline.after(2_000 + random.nextInt(2_000), () -> lookAround(unit, others));
    }

    private boolean isInReach(Member of, Member to) {
        return of.isUp() && network.reaches(of, to);
    }

    void run(long ms) {
        timeline.runUntil(timeline.now() + ms);
    }

    void startIfDown(Member member) {
        if (!member.isUp()) {
            member.start();
        }
    }

    <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Bad times: everything happens that may happen, and users want something all the while. */
final class Storm {

    private final Household household;
    private final RandomGenerator random;
    private final Network network;
    private final Trace trace;

    Storm(Household household) {
        this.household = household;
        this.random = household.random;
        this.network = household.network;
        this.trace = household.trace;
    }

    void rage() {
        network.weather(random.nextInt(3) == 0 ? Weather.FAIR : Weather.storm(random));
        long end = household.timeline.now() + 20_000 + random.nextInt(60_000);
        while (household.timeline.now() < end) {
            household.run(random.nextInt(4_000));
            mishap();
        }
    }

    /** The weather gets fair, and who is down is started. */
    void end() {
        trace.say("calm");
        network.healAll();
        network.weather(Weather.FAIR);
        household.run(16_000);
        household.members.forEach(household::startIfDown);
        if (random.nextBoolean()) {
            // What units hold on to from the storm, such as connections that they never open again, is gone with this.
            trace.say("the units' fuse");
            household.units.forEach(unit -> {
                unit.crash();
                household.timeline.after(random.nextInt(3_000), () -> household.startIfDown(unit));
            });
        }
    }

    /** One of them. */
    void mishap() {
        Member member = household.anyOf(household.members);
        switch (random.nextInt(13)) {
            case 0, 1 -> down(member);
            case 2 -> partition();
            case 3 -> {
                Member other = household.anyOf(household.members);
                trace.say(() -> "one-way cut " + Trace.name(member) + " -> " + Trace.name(other));
                network.cut(member, other);
            }
            case 4 -> {
                trace.say("heal");
                network.healAll();
            }
            case 5 -> network.weather(Weather.storm(random));
            case 6 -> halfOpen(member);
            default -> userChanges();
        }
    }

    private void down(Member member) {
        if (!member.isUp()) {
            return;
        }
        if (member instanceof OwnNode ours && random.nextBoolean()) {
            ours.stop();
        } else {
            member.crash();
        }
        household.timeline.after(random.nextInt(15_000), () -> household.startIfDown(member));
    }

    private void partition() {
        trace.say("partition");
        List<Member> left = household.members.stream()
                .filter(member -> random.nextBoolean())
                .toList();
        for (Member a : household.members) {
            for (Member b : household.members) {
                if (left.contains(a) != left.contains(b)) {
                    network.cut(a, b);
                }
            }
        }
    }

    private void halfOpen(Member member) {
        List<Wire.End> ends = new ArrayList<>(member.ends());
        if (!ends.isEmpty()) {
            Wire.End end = household.anyOf(ends);
            trace.say(() -> "half-open " + Trace.name(member) + " - "
                    + Trace.name(end.other().owner()));
            end.breakOff();
        }
    }

    private void userChanges() {
        Member member = household.anyOf(household.members);
        int burst = random.nextInt(4) == 0 ? 20 : 1;
        for (int i = 0; i < burst; i++) {
            UserChange change = UserChange.random(random);
            household.timeline.after(i * 20L, () -> {
                if (member.isUp() && !(member instanceof OwnNode ours && ours.isObserver())) {
                    member.change(change);
                }
            });
        }
    }
}

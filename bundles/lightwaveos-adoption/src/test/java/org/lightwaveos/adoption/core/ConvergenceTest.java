/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lightwaveos.adoption.core.World.Member;
import org.lightwaveos.model.LightField;

/** Whatever is done to a group and its devices, in whatever order: they agree in the end, and then there is peace. */
class ConvergenceTest {

    /** Longer than every hold and poll, and than two of the longest waits. */
    private static final long QUIET = 150_000;

    /** Most parts that one turn at a device can change of a group: it gains three zones. */
    private static final int MOST_PARTS = 17;

    private static final Part BRIGHTNESS = new Part.Light(LightField.BRIGHTNESS);

    @Property(tries = 400, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void allAgreeInTheEndAndThenThereIsPeace(@ForAll long seed) {
        World world = new World(seed);
        int devices = 1 + world.random.nextInt(4);
        for (int i = 0; i < devices; i++) {
            Member member = world.addAny();
            member.session.brightest = world.random.nextInt(5) == 0 ? 120 : 255;
            member.session.connect();
        }
        Map<Member, Map<Part, Integer>> own = new HashMap<>();
        int turns = 0;
        int deeds = world.random.nextInt(60);
        for (int i = 0; i < deeds; i++) {
            turns += deed(world);
            world.time.run(world.random.nextBoolean() ? world.random.nextInt(100) : world.random.nextInt(4_000));
        }
        for (Member member : world.members) {
            member.session.losses = 0;
            member.session.pushLosses = 0;
            member.feed(new AdoptionInput.Follow(true));
            member.feed(new AdoptionInput.Yield(false));
            if (!member.session.isUp()) {
                member.session.connect();
            }
        }
        world.group.refusals = 0;
        // what people have commanded last arrives
        world.time.run(25_000);
        world.members.forEach(member -> own.put(member, ownOf(member)));
        world.time.run(QUIET);

        assertThat(world.misfits()).as("in\n%s", world.trace).isEmpty();
        assertThat(world.proposals()).as("in\n%s", world.trace).isLessThanOrEqualTo(turns * MOST_PARTS);
        world.members.stream().filter(member -> !member.settings.source()).forEach(member -> assertThat(
                        member.proposals)
                .as("no source, in\n%s", world.trace)
                .isZero());

        int orders = world.orders();
        int proposals = world.proposals();
        world.time.run(QUIET);
        long cut = world.members.stream().filter(m -> m.session.brightest < 255).count();
        assertThat(world.proposals()).as("in\n%s", world.trace).isEqualTo(proposals);
        assertThat(world.orders() - orders).as("in\n%s", world.trace).isLessThanOrEqualTo((int) cut * 3);
        own.forEach((member, before) -> assertThat(ownOf(member)).isEqualTo(before));
    }

    /** Where no command is lost, each order has something that it answers: a change of the group, a hand, a device that comes. */
    @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void nothingIsOrderedWithoutACause(@ForAll long seed) {
        World world = new World(seed);
        int devices = 1 + world.random.nextInt(4);
        for (int i = 0; i < devices; i++) {
            world.addAny().session.connect();
        }
        int deeds = 30 + world.random.nextInt(60);
        int turns = 0;
        for (int i = 0; i < deeds; i++) {
            turns += deed(world);
            world.members.forEach(member -> member.session.losses = 0);
            world.time.run(world.random.nextInt(3_000));
        }
        world.time.run(QUIET);
        assertThat(world.orders()).as("in\n%s", world.trace).isLessThanOrEqualTo(world.causes + 2 * turns * MOST_PARTS);
    }

    /** Whatever links, power, losses and the group itself do to devices: none of it is a person's doing. */
    @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void withoutAHandNothingIsProposed(@ForAll long seed) {
        World world = new World(seed);
        int devices = 1 + world.random.nextInt(4);
        for (int i = 0; i < devices; i++) {
            Member member = world.addAny();
            member.session.brightest = world.random.nextInt(3) == 0 ? 120 : 255;
            member.session.connect();
        }
        int deeds = 20 + world.random.nextInt(60);
        for (int i = 0; i < deeds; i++) {
            deed(world, List.of(0, 7, 8, 9, 9, 9, 10, 11));
            world.time.run(world.random.nextInt(4_000));
        }
        assertThat(world.proposals()).as("in\n%s", world.trace).isZero();
    }

    /** What a device does not share stays as its people left it. */
    private static Map<Part, Integer> ownOf(Member member) {
        Map<Part, Integer> own = new HashMap<>(member.session.live);
        own.keySet()
                .removeIf(part -> part instanceof Part.Light light
                        ? member.settings.followed().contains(light.field())
                        : member.settings.zones());
        return own;
    }

    private static int deed(World world) {
        return deed(world, List.of(0, 0, 0, 3, 3, 3, 6, 7, 8, 9, 10, 11));
    }

    /** One of these, each as likely as it is often in there. Returns how many turns at devices that was. */
    private static int deed(World world, List<Integer> kinds) {
        Member member = world.anyMember();
        switch (kinds.get(world.random.nextInt(kinds.size()))) {
            case 0 -> world.group.change(world.anyChange());
            case 3 -> {
                Order.Set turn = world.anyTurn(member);
                world.say("touch " + member.number + " " + Adopted.text(turn));
                member.session.touch(turn.part(), turn.value());
                return 1;
            }
            case 6 -> {
                Order.Set turn = world.anyTurn(member);
                world.say("command " + member.number + " " + Adopted.text(turn));
                member.session.set(turn.part(), turn.value());
                member.feed(new AdoptionInput.Commanded(turn.part(), turn.value()));
                return 1;
            }
            case 7 -> member.session.losses = world.random.nextDouble() * 0.5;
            case 8 -> {
                member.session.pushLosses = world.random.nextDouble();
                world.group.refusals = world.random.nextDouble() * 0.3;
            }
            case 9 -> {
                if (member.session.isUp()) {
                    member.session.lose(world.random.nextBoolean());
                } else {
                    member.session.connect();
                }
            }
            case 10 -> member.feed(new AdoptionInput.Follow(world.random.nextInt(3) > 0));
            default -> member.feed(new AdoptionInput.Yield(world.random.nextInt(3) == 0));
        }
        return 0;
    }

    /** One hand at one device of many: one change of the group, one order to each of the others, none to that device. */
    @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void oneTurnCostsOneChangeAndOneOrderForEachOther(@ForAll long seed) {
        World world = inStep(seed, 1 + world(seed) % 4);
        Member turned = world.anyMember();
        int value = other(world, turned);
        turned.session.touch(BRIGHTNESS, value);
        world.time.run(60_000);

        assertThat(world.group.light.brightness().value()).isEqualTo(value);
        assertThat(world.proposals()).as("in\n%s", world.trace).isEqualTo(1);
        for (Member member : world.members) {
            assertThat(member.orders)
                    .as("to %s in\n%s", member.number, world.trace)
                    .isEqualTo(member == turned ? 0 : 1);
        }
        assertThat(world.misfits()).isEmpty();
    }

    /** Two hands at two devices at the same time: one of them wins, and each device is ordered about at most twice. */
    @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void twoTurnsAtOnceEndInOneOfThem(@ForAll long seed) {
        World world = inStep(seed, 2 + world(seed) % 3);
        Member one = world.members.get(0);
        Member two = world.members.get(1);
        int first = other(world, one);
        int second = other(world, two);
        one.session.touch(BRIGHTNESS, first);
        world.time.run(world.random.nextInt(200));
        two.session.touch(BRIGHTNESS, second);
        world.time.run(60_000);

        assertThat(world.group.light.brightness().value()).isIn(first, second);
        assertThat(world.proposals()).as("in\n%s", world.trace).isLessThanOrEqualTo(2);
        for (Member member : world.members) {
            assertThat(member.orders).as("in\n%s", world.trace).isLessThanOrEqualTo(2);
        }
        assertThat(world.misfits()).isEmpty();
    }

    private static int world(long seed) {
        return Math.floorMod(seed, 1_000);
    }

    private static int other(World world, Member member) {
        return Math.floorMod(member.session.live.get(BRIGHTNESS) + 1 + world.random.nextInt(250), 256);
    }

    private static World inStep(long seed, int devices) {
        World world = new World(seed);
        for (int i = 0; i < devices; i++) {
            world.add(AdoptionSettings.DEFAULT, DeviceLimits.UNKNOWN).session.connect();
        }
        world.time.run(30_000);
        assertThat(List.of(world.misfits(), world.proposals())).isEqualTo(List.of("", 0));
        world.members.forEach(member -> member.orders = 0);
        return world;
    }
}

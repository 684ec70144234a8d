/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.lightwaveos.model.LightField;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** A group with devices of all kinds, in virtual time, from a seed. */
final class World {

    final Random random;
    final VirtualTime time = new VirtualTime();
    final FakeGroup group;
    final List<Member> members = new ArrayList<>();
    final StringBuilder trace = new StringBuilder();
    /** At most so many things that a device has to be told of have happened. */
    int causes;

    /** One device with its adoption. */
    final class Member {
        final int number = members.size();
        final AdoptionSettings settings;
        final Adoption adoption;
        final FakeSession session;
        /** Orders and reports take their time through the threads between session and adoption, and cross. */
        private final Way there = new Way(time, random, 10);

        private final Way back = new Way(time, random, 40);
        private Map<Part, Integer> told = Map.of();
        private long ordered;
        int proposals;
        int orders;

        Member(AdoptionSettings settings, DeviceLimits limits) {
            this.settings = settings;
            this.adoption = new Adoption(settings, true);
            this.session = new FakeSession(time, random, limits, input -> back.take(() -> feed(input)));
            feed(new AdoptionInput.LimitsAre(limits));
        }

        void feed(AdoptionInput input) {
            causes += causes(input);
            List<Order> made = adoption.handle(input, time.now);
            if (!made.isEmpty() || !(input instanceof AdoptionInput.WakeUp)) {
                say(number + " " + input
                        + (made.isEmpty()
                                ? ""
                                : " => " + made.stream().map(Adopted::text).toList()));
            }
            for (Order order : made) {
                if (order instanceof Order.Set set) {
                    orders++;
                    assertThat(settings.follows(set.part()))
                            .as("%s of %s in\n%s", set.part(), settings, trace)
                            .isTrue();
                    there.take(() -> session.set(set.part(), set.value()));
                } else if (order instanceof Order.Propose propose) {
                    proposals++;
                    assertThat(isShared(propose.change()))
                            .as("%s of %s in\n%s", propose, settings, trace)
                            .isTrue();
                    group.change(propose.change());
                }
            }
            long count = adoption.orders();
            if (count != ordered) {
                ordered = count;
                there.take(() -> back.take(() -> feed(new AdoptionInput.Heard(count))));
            }
            long next = adoption.nextWakeUpMs();
            if (next != Long.MAX_VALUE) {
                time.in(Math.max(0, next - time.now), this::wake);
            }
        }

        private boolean isShared(LightCommand change) {
            Map<Part, Integer> before = GroupParts.of(group.light);
            return GroupParts.of(change.applyTo(group.light)).entrySet().stream()
                    .filter(e -> !e.getValue().equals(before.get(e.getKey())))
                    .allMatch(e -> settings.follows(e.getKey()));
        }

        private int causes(AdoptionInput input) {
            if (input instanceof AdoptionInput.GroupIs is) {
                Map<Part, Integer> before = told;
                told = GroupParts.of(is.light());
                return (int) told.entrySet().stream()
                        .filter(e -> !e.getValue().equals(before.get(e.getKey())))
                        .count();
            }
            boolean comes = input instanceof AdoptionInput.Confirmed confirmed && confirmed.first()
                    || input instanceof AdoptionInput.Follow
                    || input instanceof AdoptionInput.Yield;
            return comes ? GroupParts.of(GroupLight.INITIAL).size() : 0;
        }

        private void wake() {
            if (adoption.nextWakeUpMs() <= time.now) {
                feed(new AdoptionInput.WakeUp());
                if (adoption.nextWakeUpMs() <= time.now) {
                    throw new AssertionError("wants to be woken again at once");
                }
            }
        }

        /** The device is as the group wants it, as far as it shares that and can. */
        String misfits(GroupLight light) {
            Goal goal = new Goal(light, settings, session.limits);
            StringBuilder misfits = new StringBuilder();
            int count = session.live.get(Part.ZONE_COUNT);
            goal.values().forEach((part, value) -> {
                boolean there = !(part instanceof Part.Zone zone) || zone.zone() < count;
                if (there && !goal.agrees(part, session.live.get(part)) && !isBeyond(part, value)) {
                    misfits.append(number + ": " + part + " is " + session.live.get(part) + " not " + value + "; ");
                }
            });
            return misfits.toString();
        }

        private boolean isBeyond(Part part, int value) {
            return part.equals(new Part.Light(LightField.BRIGHTNESS)) && value > session.brightest;
        }
    }

    World(long seed) {
        random = new Random(seed);
        group = new FakeGroup(time, random, light -> members.forEach(m -> m.feed(new AdoptionInput.GroupIs(light))));
    }

    Member add(AdoptionSettings settings, DeviceLimits limits) {
        Member member = new Member(settings, limits);
        members.add(member);
        member.feed(new AdoptionInput.GroupIs(group.light));
        return member;
    }

    Member addAny() {
        boolean old = random.nextInt(4) == 0;
        Set<Integer> effects = random.nextBoolean() ? Set.of() : Set.of(256, 257, 512);
        return add(anySettings(), new DeviceLimits(old ? 50 : 100, old ? 4 : 3, !old, effects));
    }

    private AdoptionSettings anySettings() {
        Set<LightField> fields =
                random.nextInt(3) > 0 ? Part.FIELDS : Set.of(LightField.BRIGHTNESS, LightField.PALETTE, LightField.HUE);
        return new AdoptionSettings(
                random.nextInt(3) > 0,
                random.nextBoolean() ? 100 : 10 + random.nextInt(191),
                random.nextBoolean() ? 0 : random.nextInt(256),
                fields,
                random.nextBoolean());
    }

    Member anyMember() {
        return members.get(random.nextInt(members.size()));
    }

    /** A change as somebody elsewhere in the installation makes it. */
    LightCommand anyChange() {
        Map<Part, Integer> parts = GroupParts.of(group.light);
        List<Part> all = new ArrayList<>(parts.keySet());
        Part part = all.get(random.nextInt(all.size()));
        if (part.isLayout()) {
            return GroupParts.layout(random.nextBoolean(), 1 + random.nextInt(3));
        }
        if (part instanceof Part.Light light) {
            int value = light.field() == LightField.EFFECT
                    ? FakeSession.EFFECTS[random.nextInt(4)]
                    : light.field().clamp(random.nextInt(256));
            return GroupParts.command(part, value);
        }
        Part.Zone zone = (Part.Zone) part;
        return switch (zone.field()) {
            case EFFECT -> GroupParts.command(part, FakeSession.EFFECTS[random.nextInt(4)]);
            case ENABLED -> GroupParts.command(part, random.nextInt(2));
            case SPEED -> GroupParts.command(part, 1 + random.nextInt(100));
            default -> GroupParts.command(part, random.nextInt(75));
        };
    }

    /** A part of that device, and a value that it can have. */
    Order.Set anyTurn(Member member) {
        List<Part> all = new ArrayList<>(GroupParts.of(group.light).keySet());
        Part part = all.get(random.nextInt(all.size()));
        int count = member.session.live.get(Part.ZONE_COUNT);
        if (part instanceof Part.Zone zone && zone.zone() >= count) {
            part = new Part.Light(LightField.BRIGHTNESS);
        }
        int value = part instanceof Part.Light light
                ? member.session.random(light.field())
                : part instanceof Part.Zone zone
                        ? member.session.random(zone.field())
                        : part.equals(Part.ZONE_MODE)
                                ? random.nextInt(2)
                                : 1 + random.nextInt(member.session.limits.maxZones());
        return new Order.Set(part, value, OptionalInt.empty());
    }

    String misfits() {
        StringBuilder all = new StringBuilder();
        members.forEach(member -> all.append(member.misfits(group.light)));
        return all.toString();
    }

    int orders() {
        return members.stream().mapToInt(member -> member.orders).sum();
    }

    int proposals() {
        return members.stream().mapToInt(member -> member.proposals).sum();
    }

    void say(String what) {
        trace.append(String.format("%7d %s%n", time.now, what));
    }
}

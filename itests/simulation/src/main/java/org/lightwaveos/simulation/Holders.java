/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.lightwaveos.model.DeviceUuid;

/**
 * Which of our own nodes have control sessions to which of a few devices. That changes all through the storm; in the quiet
 * exactly one drives each device that is held, the highest of those that hold it.
 */
final class Holders {

    private static final String HOLD = "{\"t\":\"sync.hold\"";
    private static final int DEVICES = 5;
    private static final int LONGEST_PAUSE_MS = 8_000;
    private static final long REACTION_MS = 1_000;

    private final Household household;
    private final RandomGenerator random;
    private final List<DeviceUuid> devices = LongStream.rangeClosed(1, DEVICES)
            .mapToObj(number -> new DeviceUuid(String.format("LW-A%011X", number)))
            .toList();
    private boolean resting;

    /** Has chance of its own, so that the rest of the installation lives as it would without it. */
    Holders(Household household, long seed) {
        this.household = household;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(~seed);
        household.ours.forEach(this::hold);
        goOn();
    }

    /** @throws AssertionError if it is one, and does not go to one of ours */
    static boolean isHold(String text, Member to) {
        boolean isHold = text.startsWith(HOLD);
        Group.require(!isHold || to instanceof OwnNode, "a unit was told who holds what");
        return isHold;
    }

    /** Nothing changes any more but for what is asked for. */
    void rest() {
        resting = true;
    }

    private void goOn() {
        household.timeline.after(random.nextInt(LONGEST_PAUSE_MS), () -> {
            if (!resting) {
                hold(household.ours.get(random.nextInt(household.ours.size())));
                goOn();
            }
        });
    }

    private void hold(OwnNode node) {
        Set<DeviceUuid> held = new TreeSet<>();
        int likely = random.nextInt(4);
        devices.stream().filter(device -> random.nextInt(3) < likely).forEach(held::add);
        node.hold(held);
    }

    /** All of ours that run are connected: one of them drives each device that is held. */
    void check() {
        List<OwnNode> running = household.ours.stream().filter(Member::isUp).toList();
        for (DeviceUuid device : devices) {
            OwnNode driver = running.stream()
                    .filter(OwnNode::hasUser)
                    .filter(node -> node.held().contains(device))
                    .max(Comparator.comparing(OwnNode::uuid))
                    .orElse(null);
            for (OwnNode node : running) {
                boolean elsewhere = node.drivenElsewhere().contains(device);
                Group.require(
                        elsewhere == (driver != null && driver != node),
                        Trace.name(node) + " believes that " + device + " is driven " + (elsewhere ? "else" : "no")
                                + "where, and it is driven by " + (driver == null ? "nobody" : Trace.name(driver)));
            }
        }
    }

    /** One gets other sessions: all know at once, and each is told once. */
    void checkChange() {
        OwnNode node = household.ours.get(random.nextInt(household.ours.size()));
        if (!node.isUp()) {
            return;
        }
        long before = household.network.holds();
        household.trace.say("other sessions in quiet times");
        hold(node);
        household.run(REACTION_MS);
        check();
        long peers = household.ours.size() - 1L;
        // Each word of the others may fall due just then, since it is repeated from time to time.
        long most = peers + peers * household.ours.size();
        long texts = household.network.holds() - before;
        Group.require(texts <= most, "a change of sessions took " + texts + " messages, which is more than " + most);
    }

    /** In an idle minute nothing changes, and little is said. */
    void checkIdle(Runnable minute) {
        List<Set<DeviceUuid>> told =
                household.ours.stream().map(OwnNode::drivenElsewhere).toList();
        long before = household.network.holds();
        minute.run();
        long texts = household.network.holds() - before;
        // A word each 30 s from each that claims to each.
        long most = 2L * household.ours.stream().filter(OwnNode::hasUser).count() * (household.ours.size() - 1);
        Group.require(texts <= most, "who holds what took " + texts + " idle messages, which is more than " + most);
        for (int i = 0; i < told.size(); i++) {
            OwnNode node = household.ours.get(i);
            Group.require(told.get(i) == node.drivenElsewhere(), Trace.name(node) + " tells what it has told");
        }
        check();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/**
 * One installation's life from a seed: peers come, go, crash and change their light in bad weather; then it is quiet, and
 * what must be true of a quiet installation is checked.
 */
final class Installation {

    private static final long CALM_MS = 45_000;
    private static final long REACTION_MS = 1_000;
    private static final long MINUTE_MS = 60_000;

    private final long seed;
    private final RandomGenerator random;
    private final Timeline timeline = new Timeline();
    private final Trace trace = new Trace(timeline);
    private final Network network;
    private final List<OwnNode> nodes = new ArrayList<>();

    Installation(long seed) {
        this.seed = seed;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.network = new Network(timeline, random, trace);
    }

    /** @throws AssertionError if the installation is not as it must be; the message replays it and tells its story */
    void run() {
        try {
            build();
            storm();
            calm();
            check();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "seed " + seed + ": " + e.getMessage() + "\nreplay: -Dlightwaveos.seed=" + seed + "\n" + trace, e);
        }
    }

    private void build() {
        int count = 2 + random.nextInt(random.nextInt(4) == 0 ? 11 : 4);
        for (int i = 0; i < count; i++) {
            DeviceUuid uuid = new DeviceUuid(String.format("LW-%012X", random.nextLong(1L << 48)));
            Leadership leadership = random.nextInt(10) == 0 ? Leadership.OBSERVER : Leadership.AUTO;
            OwnNode node = new OwnNode(uuid, leadership, timeline, network, trace, random.nextLong());
            nodes.add(node);
            network.add(node);
            timeline.after(random.nextInt(8_000), node::start);
        }
        announceAll();
    }

    /** mDNS: each hears of each, in its own time, again and again. */
    private void announceAll() {
        for (OwnNode node : nodes) {
            for (OwnNode other : nodes) {
                if (node != other) {
                    timeline.after(random.nextInt(10_000), () -> announce(node, other));
                }
            }
        }
    }

    private void announce(OwnNode to, OwnNode of) {
        if (to.isUp() && of.isUp() && network.reaches(of, to)) {
            to.sees(of);
        }
        timeline.after(20_000 + random.nextInt(20_000), () -> announce(to, of));
    }

    private void storm() {
        network.weather(random.nextInt(3) == 0 ? Weather.FAIR : Weather.storm(random));
        long end = timeline.now() + 20_000 + random.nextInt(60_000);
        while (timeline.now() < end) {
            timeline.runUntil(timeline.now() + random.nextInt(4_000));
            mishap();
        }
    }

    private void mishap() {
        OwnNode node = any();
        switch (random.nextInt(12)) {
            case 0 -> {
                if (node.isUp()) {
                    node.crash();
                    timeline.after(random.nextInt(15_000), () -> startIfDown(node));
                }
            }
            case 1 -> {
                if (node.isUp()) {
                    trace.say(Trace.name(node) + " stops");
                    node.stop();
                    timeline.after(random.nextInt(15_000), () -> startIfDown(node));
                }
            }
            case 2 -> partition();
            case 3 -> {
                OwnNode other = any();
                trace.say("one-way cut " + Trace.name(node) + " -> " + Trace.name(other));
                network.cut(node, other);
            }
            case 4 -> {
                trace.say("heal");
                network.healAll();
            }
            case 5 -> network.weather(Weather.storm(random));
            default -> userChange();
        }
    }

    private void startIfDown(OwnNode node) {
        if (!node.isUp()) {
            node.start();
        }
    }

    private void partition() {
        trace.say("partition");
        List<OwnNode> left = nodes.stream().filter(node -> random.nextBoolean()).toList();
        for (OwnNode a : nodes) {
            for (OwnNode b : nodes) {
                if (left.contains(a) != left.contains(b)) {
                    network.cut(a, b);
                }
            }
        }
    }

    private void userChange() {
        OwnNode node = any();
        int burst = random.nextInt(4) == 0 ? 20 : 1;
        for (int i = 0; i < burst; i++) {
            LightCommand change = Changes.random(random);
            timeline.after(i * 20L, () -> {
                if (node.isUp() && node.leadership() != Leadership.OBSERVER) {
                    node.change(change);
                }
            });
        }
    }

    private void calm() {
        trace.say("calm");
        network.healAll();
        network.weather(Weather.FAIR);
        timeline.runUntil(timeline.now() + 16_000);
        nodes.forEach(this::startIfDown);
        timeline.runUntil(timeline.now() + CALM_MS);
    }

    private void check() {
        DeviceUuid highest = voters().stream()
                .map(OwnNode::uuid)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (highest == null) {
            return;
        }
        checkAgreement(highest);
        for (int i = 0; i < 3; i++) {
            checkChange(highest);
        }
        long before = network.carried();
        timeline.runUntil(timeline.now() + MINUTE_MS);
        long perLink = (network.carried() - before) / Math.max(1, nodes.size());
        // A state each 30 s from the leader to each; signs of life are control frames.
        require(perLink <= 4, "an idle minute took " + perLink + " messages a node");
        OwnNode last = any();
        last.stop();
        require(!last.isUp(), "stopped");
    }

    private void checkAgreement(DeviceUuid highest) {
        OwnNode leader = node(highest);
        for (OwnNode node : nodes) {
            require(highest.equals(node.leader()), Trace.name(node) + " follows " + node.leader());
            require(leader.shown().equals(node.shown()), Trace.name(node) + " shows another light than the leader");
        }
    }

    private void checkChange(DeviceUuid highest) {
        List<OwnNode> voters = voters();
        OwnNode user = voters.get(random.nextInt(voters.size()));
        LightCommand change = Changes.random(random);
        GroupLight wanted = change.applyTo(user.shown());
        user.change(change);
        require(user.shown().equals(wanted), "a user's change is not shown at once");
        timeline.runUntil(timeline.now() + REACTION_MS);
        for (OwnNode node : nodes) {
            require(wanted.equals(node.shown()), Trace.name(node) + " does not show " + change);
        }
        checkAgreement(highest);
    }

    private List<OwnNode> voters() {
        return nodes.stream().filter(n -> n.leadership() != Leadership.OBSERVER).toList();
    }

    private OwnNode node(DeviceUuid uuid) {
        return nodes.stream().filter(n -> n.uuid().equals(uuid)).findFirst().orElseThrow();
    }

    private OwnNode any() {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}

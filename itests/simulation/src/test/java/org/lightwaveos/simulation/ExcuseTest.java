/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.light.Level;

/** A correct unit and our speaker, which knocks while others are there already. */
class ExcuseTest {

    private static final String SPEAKER = "LW-500000000000";
    private static final String UNIT = "LW-600000000000";
    private static final String[] HIGHER = {"LW-700000000001", "LW-700000000002", "LW-700000000003", "LW-700000000004"};
    private static final String LOWER = "LW-400000000000";

    private final Timeline timeline = new Timeline();
    private final Trace trace = new Trace(timeline);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final Network network = new Network(timeline, random, trace);
    private final UnitNode unit = new UnitNode(new DeviceUuid(UNIT), UnitNode.Kind.CORRECT, timeline, network, trace);

    @Test
    void aFullUnitThatHasNotReadWhoKnocksIsOutOfReach() {
        OwnNode speaker = knocksBeside(HIGHER);
        assertThat(excuse(speaker).holds()).as("%s", trace).isTrue();
        run(Weather.FAIR.maxDelayMs());
        assertThat(isReachedBy(speaker)).as("it is sent away").isFalse();
    }

    @Test
    void aUnitWithRoomIsNot() {
        OwnNode speaker = knocksBeside(HIGHER[0], HIGHER[1], HIGHER[2]);
        assertThat(excuse(speaker).holds()).as("%s", trace).isFalse();
    }

    @Test
    void norIsAFullOneThatMakesRoomForAHigherOne() {
        OwnNode speaker = knocksBeside(HIGHER[0], HIGHER[1], HIGHER[2], LOWER);
        assertThat(excuse(speaker).holds()).as("%s", trace).isFalse();
        run(Weather.FAIR.maxDelayMs());
        assertThat(unit.connected()).contains(SPEAKER);
    }

    /** The moment in which the speaker's connection stands and nobody has read anything on it. */
    private OwnNode knocksBeside(String... others) {
        network.add(unit);
        unit.start();
        for (String other : others) {
            ours(other).inReach(List.of(unit));
        }
        run(10_000);
        assertThat(unit.connected()).containsExactlyInAnyOrder(others);
        OwnNode speaker = ours(SPEAKER);
        speaker.inReach(List.of(unit));
        for (int ms = 0; ms < 1_000 && !isReachedBy(speaker); ms++) {
            run(1);
        }
        assertThat(isReachedBy(speaker)).isTrue();
        assertThat(unit.connected()).doesNotContain(SPEAKER);
        return speaker;
    }

    private boolean isReachedBy(OwnNode speaker) {
        return unit.ends().stream().anyMatch(end -> end.stands() && end.other().owner() == speaker);
    }

    private Excuse excuse(OwnNode speaker) {
        return new Excuse(unit, speaker, speaker.shown().withBrightness(new Level(7)), List.of(unit), timeline.now());
    }

    private OwnNode ours(String uuid) {
        OwnNode node = new OwnNode(new DeviceUuid(uuid), Leadership.AUTO, timeline, network, trace, random.nextLong());
        network.add(node);
        node.start();
        return node;
    }

    private void run(long ms) {
        timeline.runUntil(timeline.now() + ms);
    }
}

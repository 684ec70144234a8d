/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.virtual.sync.light.GlobalField;

/** Units of both kinds, and one of ours that never leads while one of them is there. */
record House(
        Timeline timeline, Trace trace, Network network, OwnNode ours, List<UnitNode> units, RandomGenerator random) {

    private static final String OURS = "LW-00000000000A";

    /** The bar of the seed plan for a follower. */
    static final long BAR_MS = 100;

    /** A correct unit that leads tells its light at most each 100 ms: what comes faster it tells later. */
    private static final long APART_MS = 100;

    static House of(long seed, UnitNode.Kind... kinds) {
        Timeline timeline = new Timeline();
        Trace trace = new Trace(timeline);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Network network = new Network(timeline, random, trace);
        OwnNode ours = new OwnNode(new DeviceUuid(OURS), Leadership.AUTO, timeline, network, trace, random.nextLong());
        network.add(ours);
        ours.start();
        List<UnitNode> units = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            DeviceUuid uuid = new DeviceUuid("LW-F0000000000" + (i + 1));
            UnitNode unit = new UnitNode(uuid, kinds[i], timeline, network, trace);
            units.add(unit);
            network.add(unit);
        }
        List<Member> all = new ArrayList<>(units);
        all.add(ours);
        for (UnitNode unit : units) {
            unit.inReach(all.stream().filter(other -> other != unit).toList());
            timeline.after(random.nextInt(3_000), unit::start);
            timeline.after(3_600 + random.nextInt(500), () -> ours.inReach(List.of(unit)));
        }
        return new House(timeline, trace, network, ours, units, random);
    }

    void run(long ms) {
        timeline.runUntil(timeline.now() + ms);
    }

    void comesBack(int unit) {
        units.get(unit).start();
        ours.inReach(List.of(units.get(unit)));
    }

    /** Moves a slider, and looks whether all who are there have its last value. */
    void play(String when) {
        for (int i = 0; i < 12; i++) {
            change(when + ", change " + i);
        }
    }

    private void change(String when) {
        int brightness = random.nextInt(256);
        ours.change(new LightCommand.SetBrightness(new Level(brightness)));
        run(BAR_MS);
        for (UnitNode unit : units) {
            assertThat(!unit.isUp() || unit.light().get(GlobalField.BRIGHTNESS) == brightness)
                    .as(() -> when + ", " + unit.kind() + " " + Trace.name(unit) + "\n" + trace)
                    .isTrue();
        }
        run(APART_MS);
    }
}

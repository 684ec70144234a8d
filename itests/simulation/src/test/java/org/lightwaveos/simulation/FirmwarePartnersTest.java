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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.virtual.sync.light.Change;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;

/** Ours together with the firmware's own sync side: light and leader on every member. */
class FirmwarePartnersTest {

    private static final String LOWEST = "LW-000000000001";
    private static final String LOW = "LW-111111111111";
    private static final String HIGH = "LW-EEEEEEEEEEEE";
    private static final String HIGHEST = "LW-FFFFFFFFFFFE";

    /** The bar of the seed plan for a follower. */
    private static final long BAR_MS = 100;

    private final Timeline timeline = new Timeline();
    private final Trace trace = new Trace(timeline);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final Network network = new Network(timeline, random, trace);
    private final List<OwnNode> ours = new ArrayList<>();
    private final List<UnitNode> units = new ArrayList<>();

    @Test
    void oursLeadsTwoUnits() {
        OwnNode leader = ours(HIGHEST);
        units(LOW, HIGH);
        settle();
        assertThat(units).extracting(UnitNode::leader).containsOnly(new DeviceUuid(HIGHEST));
        for (int brightness = 10; brightness < 250; brightness += 7) {
            leader.change(bright(brightness));
            run(BAR_MS);
            assertThat(units)
                    .as("%s", trace)
                    .extracting(FirmwarePartnersTest::brightness)
                    .containsOnly(brightness);
        }
    }

    @Test
    void aUnitLeadsOursFollowsAndIsHeardByAll() {
        OwnNode follower = ours(LOWEST);
        units(LOW, HIGH);
        settle();
        assertThat(follower.leader()).isEqualTo(new DeviceUuid(HIGH));
        follower.change(bright(33));
        run(BAR_MS);
        assertThat(units)
                .as("%s", trace)
                .extracting(FirmwarePartnersTest::brightness)
                .containsOnly(33);
        assertThat(follower.shown().brightness()).isEqualTo(new Level(33));
    }

    @Test
    void whatWasTurnedAtALeadingUnitIsNotUndoneByAnotherChange() {
        OwnNode follower = ours(LOWEST);
        units(HIGH);
        settle();
        units.get(0).change(Change.of(CommandKind.BRIGHTNESS, 201));
        follower.change(new LightCommand.SetSaturation(new Level(5)));
        run(BAR_MS);
        assertThat(brightness(units.get(0))).isEqualTo(201);
    }

    @Test
    void twoOfOursUnderALeadingUnitShowTheSame() {
        OwnNode one = ours(LOWEST);
        OwnNode other = ours("LW-000000000002");
        units(HIGH);
        settle();
        one.change(bright(44));
        run(BAR_MS);
        assertThat(other.shown().brightness()).as("%s", trace).isEqualTo(new Level(44));
        assertThat(brightness(units.get(0))).isEqualTo(44);
        other.change(bright(45));
        run(BAR_MS);
        assertThat(one.shown().brightness()).as("%s", trace).isEqualTo(new Level(45));
        assertThat(brightness(units.get(0))).isEqualTo(45);
    }

    @Test
    void theLightGoesOnWhenTheLeaderDies() {
        OwnNode leader = ours(HIGHEST);
        OwnNode heir = ours("LW-FFFFFFFFFFF0");
        units(LOW, HIGH);
        settle();
        leader.change(bright(77));
        run(BAR_MS);
        leader.crash();
        run(20_000);
        assertThat(heir.leader()).isEqualTo(heir.uuid());
        heir.change(bright(78));
        run(BAR_MS);
        assertThat(units)
                .as("%s", trace)
                .extracting(FirmwarePartnersTest::brightness)
                .containsOnly(78);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300, 700, 1_000, 1_500, 2_500, 4_900, 5_100, 6_000, 9_000})
    void noUnitCrashesWhateverItIsToldWhileItStarts(int offsetMs) {
        OwnNode busy = ours(HIGHEST);
        for (int i = 0; i < 600; i++) {
            int brightness = i % 256;
            timeline.after(i * 50L, () -> busy.change(bright(brightness)));
        }
        run(offsetMs);
        units(LOW, HIGH);
        settle();
        run(20_000);
        assertThat(units).as("%s", trace).extracting(UnitNode::isUp).containsOnly(true);
        assertThat(units).extracting(FirmwarePartnersTest::brightness).containsOnly(599 % 256);
    }

    private OwnNode ours(String uuid) {
        OwnNode node = new OwnNode(new DeviceUuid(uuid), Leadership.AUTO, timeline, network, trace, random.nextLong());
        ours.add(node);
        network.add(node);
        node.start();
        return node;
    }

    private void units(String... uuids) {
        for (String uuid : uuids) {
            UnitNode unit = new UnitNode(new DeviceUuid(uuid), UnitNode.Kind.FIRMWARE, timeline, network, trace);
            units.add(unit);
            network.add(unit);
        }
        List<Member> all = new ArrayList<>(ours);
        all.addAll(units);
        for (UnitNode unit : units) {
            unit.inReach(all.stream().filter(other -> other != unit).toList());
            timeline.after(random.nextInt(500), unit::start);
        }
        for (OwnNode node : ours) {
            all.stream()
                    .filter(other -> other != node)
                    .forEach(other -> timeline.after(600 + random.nextInt(500), () -> node.inReach(List.of(other))));
        }
    }

    private void settle() {
        run(15_000);
    }

    private void run(long ms) {
        timeline.runUntil(timeline.now() + ms);
    }

    private static int brightness(UnitNode unit) {
        return unit.light().get(GlobalField.BRIGHTNESS);
    }

    private static LightCommand bright(int value) {
        return new LightCommand.SetBrightness(new Level(value));
    }
}

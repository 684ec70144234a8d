/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.simulation.UnitNode.Kind.CORRECT;
import static org.lightwaveos.simulation.UnitNode.Kind.FIRMWARE;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.virtual.sync.light.GlobalField;

/** A unit that leads loses its power, and leads again when it is back: the light is the group's, not that of its boot. */
class LeaderRebootTest {

    static Stream<Arguments> houses() {
        return Stream.iterate(0L, seed -> seed + 1)
                .limit(20)
                .flatMap(seed -> Stream.of(
                        Arguments.of(seed, FIRMWARE, FIRMWARE),
                        Arguments.of(seed, CORRECT, FIRMWARE),
                        Arguments.of(seed, FIRMWARE, CORRECT),
                        Arguments.of(seed, CORRECT, CORRECT)));
    }

    @ParameterizedTest
    @MethodSource("houses")
    void theLightOfTheGroupOutlivesIt(long seed, UnitNode.Kind lower, UnitNode.Kind leading) {
        House house = House.of(seed, lower, leading);
        house.run(20_000);
        OwnNode ours = house.ours();
        ours.change(new LightCommand.SetBrightness(new Level(61)));
        ours.change(new LightCommand.SetEffect(new EffectId(262)));
        ours.change(new LightCommand.SetPalette(new PaletteId(7)));
        ours.change(new LightCommand.SetSaturation(new Level(5)));
        ours.change(new LightCommand.SetZoneMode(true, new ZoneCount(2)));
        ours.change(new LightCommand.SetZoneBrightness(new ZoneId(1), new Level(33)));
        house.run(2_000);
        GroupLight light = ours.shown();
        UnitNode leader = house.units().get(1);
        assertThat(leader.light().get(GlobalField.BRIGHTNESS)).isEqualTo(61);

        leader.crash();
        house.run(house.random().nextInt(60_000));
        ours.change(new LightCommand.SetBrightness(new Level(62)));
        house.comesBack(1);
        house.run(20_000);

        assertThat(ours.leader()).as("%s", house.trace()).isEqualTo(leader.uuid());
        assertThat(ours.shown()).as("%s", house.trace()).isEqualTo(light.withBrightness(new Level(62)));
        for (UnitNode unit : house.units()) {
            assertThat(unit.light().get(GlobalField.BRIGHTNESS))
                    .as("%s", house.trace())
                    .isEqualTo(62);
            assertThat(unit.light().get(GlobalField.EFFECT)).isEqualTo(262);
            assertThat(unit.light().get(GlobalField.PALETTE)).isEqualTo(7);
            assertThat(unit.light().get(GlobalField.SATURATION)).isEqualTo(5);
        }
    }

    /** A correct unit: it passes over what is asked of it in numbers of its life before. */
    @ParameterizedTest
    @MethodSource("houses")
    void itTakesChangesAsSoonAsItLeadsAgain(long seed, UnitNode.Kind lower) {
        House house = House.of(seed, lower, lower, CORRECT);
        house.run(20_000);
        house.play("before");
        house.ours().change(new LightCommand.SetEffect(new EffectId(262)));
        house.ours().change(new LightCommand.SetHue(new Level(90)));
        house.ours().change(new LightCommand.SetPalette(new PaletteId(7)));
        house.ours().change(new LightCommand.SetSpeed(new Speed(50)));
        house.ours().change(new LightCommand.SetSaturation(new Level(5)));
        house.ours().change(new LightCommand.SetIntensity(new Level(6)));
        house.ours().change(new LightCommand.SetComplexity(new Level(7)));
        house.ours().change(new LightCommand.SetVariation(new Level(8)));
        house.run(1_000);
        UnitNode leader = house.units().get(2);
        leader.crash();
        until(house, () -> !house.ours().leader().equals(leader.uuid()));
        house.comesBack(2);
        until(house, () -> house.ours().leader().equals(leader.uuid()));
        house.run(1_000);
        house.play("after");
    }

    private static void until(House house, BooleanSupplier what) {
        for (int i = 0; i < 600 && !what.getAsBoolean(); i++) {
            house.run(100);
        }
        assertThat(what.getAsBoolean()).isTrue();
    }
}

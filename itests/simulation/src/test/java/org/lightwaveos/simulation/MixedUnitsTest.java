/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import static org.lightwaveos.simulation.UnitNode.Kind.CORRECT;
import static org.lightwaveos.simulation.UnitNode.Kind.FIRMWARE;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Units of both kinds, and one of ours that never leads: whoever of them leads, all take what is changed at ours. */
class MixedUnitsTest {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void firmwareInheritsFromACorrectUnit(long seed) {
        House house = House.of(seed, CORRECT, FIRMWARE, CORRECT);
        house.run(20_000);
        house.play("under the first leader");
        house.units().get(2).crash();
        house.run(house.random().nextInt(3_000));
        house.play("under the second");
        house.run(40_000);
        house.play("later");
        house.comesBack(2);
        house.run(6_000);
        house.play("under the first again");
        house.run(40_000);
        house.play("at last");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCorrectUnitInheritsFromFirmware(long seed) {
        House house = House.of(seed, FIRMWARE, CORRECT, FIRMWARE);
        house.run(20_000);
        house.play("under the first leader");
        house.units().get(2).crash();
        house.run(house.random().nextInt(3_000));
        house.run(3_000);
        house.play("under the second");
        house.run(40_000);
        house.play("later");
        house.comesBack(2);
        house.run(6_000);
        house.play("under the first again");
        house.run(40_000);
        house.play("at last");
    }
}

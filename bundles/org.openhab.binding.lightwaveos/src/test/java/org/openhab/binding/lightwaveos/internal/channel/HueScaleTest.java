/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;

class HueScaleTest {

    private final HueScale scale = new HueScale();

    @Test
    void everyStepHasADegreeOfItsOwn() {
        assertThat(IntStream.range(0, 256).map(HueScale::toDegrees).distinct()).hasSize(256);
        for (int raw = 0; raw < 256; raw++) {
            assertThat(HueScale.toDegrees(raw)).isBetween(0, 359);
            assertThat(read((QuantityType<?>) new HueScale().toState(raw))).isEqualTo(new Wish.Value(raw));
        }
    }

    @Test
    void aCommandedDegreeStaysWhereItWasPut() {
        for (int degrees = 0; degrees < 360; degrees++) {
            Wish.Value value = (Wish.Value) read(new QuantityType<>(degrees, Units.DEGREE_ANGLE));
            assertThat(scale.toState(value.raw())).isEqualTo(new QuantityType<>(degrees, Units.DEGREE_ANGLE));
        }
    }

    @Test
    void aChangeFromElsewhereIsShownAsItIs() {
        read(new DecimalType(102));
        assertThat(scale.toState(10)).isEqualTo(new QuantityType<>(14, Units.DEGREE_ANGLE));
    }

    @ParameterizedTest
    @CsvSource({"360,0", "359.6,0", "-90,192", "720,0", "450,64", "0.4,0"})
    void anglesGoRound(String angle, int raw) {
        assertThat(read(new DecimalType(angle))).isEqualTo(new Wish.Value(raw));
    }

    @Test
    void otherUnitsOfAngleAreConverted() {
        assertThat(read(new QuantityType<>(Math.PI, Units.RADIAN))).isEqualTo(new Wish.Value(128));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1000001"})
    void monstrousNumbersAreOfNoUse(String number) {
        assertThat(read(new DecimalType(new BigDecimal(number)))).isInstanceOf(Wish.Unusable.class);
    }

    @Test
    void whatIsNoAngleIsOfNoUse() {
        assertThat(read(OnOffType.ON)).isInstanceOf(Wish.Unusable.class);
        assertThat(read(new QuantityType<>(5, Units.SECOND))).isInstanceOf(Wish.Unusable.class);
    }

    private Wish read(Command command) {
        return scale.read(command, OptionalInt.empty());
    }
}

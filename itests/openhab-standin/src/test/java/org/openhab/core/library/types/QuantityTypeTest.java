/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import javax.measure.quantity.Angle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/** Numbers with units, as text and as quantities that compare. */
class QuantityTypeTest {

    @ParameterizedTest
    @CsvSource({
        "90 °,90 °",
        "90°,90 °",
        "21.5 °C,21.5 °C",
        "50 %,50 %",
        "1.5e2 W,150 W",
        "-3 K,-3 K",
        "42,42",
        "-61 dBm,-61 dBm",
        "2 B,2 B"
    })
    void textIsReadAndWritten(String text, String written) {
        assertThat(new QuantityType<>(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "warm", "3 elephants", "° 3"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> new QuantityType<>(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsConvert() {
        assertThat(new QuantityType<>(180, Units.DEGREE_ANGLE)
                        .toUnit(Units.RADIAN)
                        .doubleValue())
                .isEqualTo(Math.PI);
        assertThat(new QuantityType<>(0, SIUnits.CELSIUS).toUnit(Units.KELVIN).doubleValue())
                .isEqualTo(273.15);
        assertThat(new QuantityType<>(1, Units.HOUR).toUnit("min").intValue()).isEqualTo(60);
        assertThat(new QuantityType<>(-30, Units.DECIBEL_MILLIWATTS)
                        .toUnit(Units.WATT)
                        .doubleValue())
                .isCloseTo(1e-6, within(1e-15));
        assertThat(new QuantityType<>(20, Units.DECIBEL).toUnit(Units.ONE).doubleValue())
                .isCloseTo(100, within(1e-9));
        assertThat(new QuantityType<>(2, Units.BYTE).toUnit(Units.BIT).intValue())
                .isEqualTo(16);
        assertThat(new QuantityType<>(1, Units.HOUR).toUnit(Units.VOLT)).isNull();
    }

    @Test
    void equalMeansTheSameQuantity() {
        assertThat(new QuantityType<>(60, Units.MINUTE))
                .isEqualTo(new QuantityType<>(1, Units.HOUR))
                .hasSameHashCodeAs(new QuantityType<>(1, Units.HOUR))
                .isNotEqualTo(new QuantityType<>(1, Units.VOLT));
        assertThat(new QuantityType<>(2, Units.MINUTE)).isGreaterThan(new QuantityType<>(90, Units.SECOND));
    }

    @Test
    void arithmeticKeepsTheUnit() {
        QuantityType<Angle> right = new QuantityType<>(90, Units.DEGREE_ANGLE);

        assertThat(right.add(right)).hasToString("180 °");
        assertThat(right.subtract(right).intValue()).isZero();
    }

    @Test
    void formatsShowNumberAndUnit() {
        assertThat(new QuantityType<>("50 %").format("%d %unit%")).isEqualTo("50 %");
        assertThat(new QuantityType<>("90 °").format("%.0f %unit%")).isEqualTo("90 °");
        assertThat(new QuantityType<>("90 °").format("%s")).isEqualTo("90 °");
    }

    @Test
    void otherTypesAreFractionsOrPercentages() {
        assertThat(new QuantityType<>("50 %").as(PercentType.class)).isEqualTo(new PercentType(50));
        assertThat(new QuantityType<>("0.5").as(PercentType.class)).isEqualTo(new PercentType(50));
        assertThat(new QuantityType<>("90 °").as(DecimalType.class)).isEqualTo(new DecimalType(90));
        assertThat(new QuantityType<>("50 V").as(PercentType.class)).isNull();
    }
}

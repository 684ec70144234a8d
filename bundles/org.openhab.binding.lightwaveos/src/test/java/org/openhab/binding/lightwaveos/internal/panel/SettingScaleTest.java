/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;

class SettingScaleTest {

    private final SettingScale names = new NameScale(List.of("mirror", "split_complementary"));
    private final SettingScale angle = new NumberScale(Units.DEGREE_ANGLE, 0, 60, true);
    private final SettingScale gamma = new NumberScale(Units.ONE, 1, 3, false);
    private final SettingScale level = new WholeScale(Scales.percent(), 255);

    @ParameterizedTest
    @ValueSource(strings = {"split_complementary", "Split Complementary", "split-complementary", "1", " 1 "})
    void aNameIsUnderstoodAsItIsWrittenAnywhere(String text) {
        assertThat(read(names, new StringType(text))).contains(1f);
    }

    @Test
    void aNumberWithoutANameIsShownAsItIs() {
        assertThat(names.toState(1)).isEqualTo(new StringType("split_complementary"));
        assertThat(names.toState(9)).isEqualTo(new StringType("9"));
        assertThat(names.toState(-1)).isEqualTo(new StringType("-1"));
        assertThat(read(names, new DecimalType(0))).contains(0f);
        assertThat(read(names, new StringType("2"))).isEmpty();
        assertThat(read(names, new StringType("x".repeat(100_000)))).isEmpty();
        assertThat(read(names, OnOffType.ON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"44 °,44", "0.5 rad,29", "60 °,60", "0 °,0"})
    void anAngleMayComeInAnyUnitOfAngles(String text, float degrees) {
        assertThat(read(angle, new QuantityType<>(text))).contains(degrees);
    }

    @Test
    void numbersHaveBoundsAndUnits() {
        assertThat(angle.toState(44)).hasToString("44 °");
        assertThat(read(angle, new DecimalType(60))).contains(60f);
        assertThat(read(angle, new QuantityType<>("61 °"))).isEmpty();
        assertThat(read(angle, new QuantityType<>("-1 °"))).isEmpty();
        assertThat(read(angle, new QuantityType<>("5 °C"))).isEmpty();
        assertThat(read(angle, OnOffType.ON)).isEmpty();
        assertThat(read(gamma, new DecimalType("1E-999999999"))).isEmpty();
        assertThat(read(gamma, new DecimalType(new BigDecimal("1E+999999999")))).isEmpty();
        assertThat(gamma.read(new DecimalType("3.01"), Optional.empty()))
                .isEqualTo(new SettingWish.Unusable("outside 1..3"));
    }

    /** What the device means by 2.2 is 2.2000000476837158. */
    @Test
    void aFractionIsTheOneThatAPersonWouldWrite() {
        assertThat(gamma.toState(2.2f)).hasToString("2.2");
        assertThat(gamma.toState(1)).hasToString("1");
        assertThat(read(gamma, new DecimalType("2.2"))).contains(2.2f);
        assertThat(NumberScale.decimal(120).toPlainString()).isEqualTo("120");
        assertThat(NumberScale.decimal(1e9f).toPlainString()).isEqualTo("1000000000");
    }

    @Test
    void aLevelIsADimmer() {
        assertThat(level.toState(255)).isEqualTo(PercentType.HUNDRED);
        assertThat(read(level, new PercentType(50))).contains(128f);
        assertThat(read(level, OnOffType.ON)).contains(255f);
        assertThat(read(level, OnOffType.OFF)).contains(0f);
        assertThat(read(level, IncreaseDecreaseType.INCREASE)).isEmpty();
        assertThat(level.read(IncreaseDecreaseType.INCREASE, Optional.of(128f))).isEqualTo(new SettingWish.Value(153));
    }

    @Test
    void aSwitchTakesNothingElse() {
        SettingScale onOff = new WholeScale(Scales.onOff(), 1);
        assertThat(onOff.toState(1)).isEqualTo(OnOffType.ON);
        assertThat(onOff.toState(0)).isEqualTo(OnOffType.OFF);
        assertThat(read(onOff, OnOffType.ON)).contains(1f);
        assertThat(read(onOff, new DecimalType(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,0.01",
        "0,3,0.01",
        "0.01,10,0.01",
        "0,10,0.1",
        "0,255,1",
        "-1000,1000,1",
        "0,0.001,0.00001",
        "0,1e-30,0.000001"
    })
    void aSliderHasAHundredStepsAndARoundOne(float min, float max, String step) {
        NumberRange range = NumberRange.of(min, max, false);
        assertThat(range.step()).isEqualByComparingTo(step);
        assertThat(range.pattern()).isEqualTo("%." + range.step().scale() + "f");
        assertThat(NumberRange.of(min, max, true).step()).isEqualByComparingTo("1");
    }

    private static Optional<Float> read(SettingScale scale, Command command) {
        return scale.read(command, Optional.empty()) instanceof SettingWish.Value value
                ? Optional.of(value.raw())
                : Optional.empty();
    }
}

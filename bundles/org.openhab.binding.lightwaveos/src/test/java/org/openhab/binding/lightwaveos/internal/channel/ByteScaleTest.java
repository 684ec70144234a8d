/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;

class ByteScaleTest {

    private final ByteScale scale = new ByteScale();

    @Property
    void whatWasReadIsWhatIsWrittenBack(@ForAll @IntRange(min = 0, max = 255) int raw) {
        assertThat(read((PercentType) scale.toState(raw))).isEqualTo(new Wish.Value(raw));
    }

    @Property
    void aWholePercentageComesBackAsItWasCommanded(@ForAll @IntRange(min = 0, max = 100) int percent) {
        Wish.Value value = (Wish.Value) read(new PercentType(percent));
        assertThat(scale.toState(value.raw())).isEqualTo(new PercentType(percent));
    }

    @Property
    void thePercentageShownIsTheShortest(@ForAll @IntRange(min = 0, max = 255) int raw) {
        BigDecimal shown = scale.toPercent(raw);
        assertThat(shown.scale()).isLessThanOrEqualTo(1);
        if (shown.scale() == 1) {
            for (int whole = 0; whole <= 100; whole++) {
                assertThat(scale.toRaw(whole)).isNotEqualTo(raw);
            }
        }
    }

    @Property
    void lightIsNeverTakenForDark(@ForAll @BigRange(min = "0.0", max = "100.0") BigDecimal percent) {
        Wish.Value value = (Wish.Value) read(new PercentType(percent));
        assertThat(value.raw() > 0).isEqualTo(percent.signum() > 0);
        assertThat(value.raw()).isBetween(0, 255);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0.4", "96,37.6", "97,38", "128,50", "254,99.6", "255,100"})
    void someValuesAreShownAs(int raw, String percent) {
        assertThat(scale.toState(raw)).hasToString(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE,0,26",
        "INCREASE,97,122",
        "INCREASE,250,255",
        "INCREASE,255,255",
        "DECREASE,255,230",
        "DECREASE,27,2",
        "DECREASE,26,0",
        "DECREASE,1,0",
        "DECREASE,0,0"
    })
    void stepsAreTenPercentAndOnlyTheLastOneSwitchesOff(IncreaseDecreaseType step, int from, int to) {
        assertThat(scale.read(step, OptionalInt.of(from))).isEqualTo(new Wish.Value(to));
    }

    @Test
    void aStepFromNowhereLeadsNowhere() {
        assertThat(read(IncreaseDecreaseType.INCREASE)).isInstanceOf(Wish.Unusable.class);
    }

    @Test
    void otherTypesOfCommandAreUnderstood() {
        assertThat(read(OnOffType.ON)).isEqualTo(new Wish.On());
        assertThat(read(OnOffType.OFF)).isEqualTo(new Wish.Off());
        assertThat(read(new DecimalType("37.6"))).isEqualTo(new Wish.Value(96));
        assertThat(read(new QuantityType<>(50, Units.PERCENT))).isEqualTo(new Wish.Value(128));
        assertThat(read(new HSBType("120,80,38"))).isEqualTo(new Wish.Value(97));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1", "1E+999999999", "-1E+999999999"})
    void numbersOutOfRangeAreOfNoUse(String number) {
        assertThat(read(new DecimalType(new BigDecimal(number)))).isInstanceOf(Wish.Unusable.class);
    }

    @Test
    void aNumberOfAThousandMillionDecimalsCostsNothing() {
        assertThat(read(new PercentType(new BigDecimal("1E-999999999")))).isInstanceOf(Wish.Value.class);
    }

    @Test
    void whatIsNoPercentageIsOfNoUse() {
        assertThat(read(new StringType("bright"))).isInstanceOf(Wish.Unusable.class);
        assertThat(read(new QuantityType<>(5, Units.SECOND))).isInstanceOf(Wish.Unusable.class);
    }

    private Wish read(Command command) {
        return scale.read(command, OptionalInt.empty());
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/** Plain numbers, percentages and the two-valued types that they turn into. */
class NumbersTest {

    @Test
    void percentagesHaveBounds() {
        assertThat(new PercentType("37.6").toBigDecimal()).isEqualByComparingTo("37.6");
        assertThatThrownBy(() -> new PercentType(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value must be between 0 and 100");
        assertThatThrownBy(() -> new PercentType("-0.1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsANumberAsAWhole() {
        assertThat(new DecimalType("1.5E3")).isEqualTo(new DecimalType(1500));
        assertThat(DecimalType.valueOf("-7").intValue()).isEqualTo(-7);
        assertThatThrownBy(() -> new DecimalType("12 apples")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> new DecimalType("")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void scaleDoesNotMatterForEquality() {
        assertThat(new DecimalType("1.0")).isEqualTo(new DecimalType(1)).hasSameHashCodeAs(new DecimalType(1));
        assertThat(new PercentType("50.0")).isEqualTo(new PercentType(50));
    }

    @Test
    void wholeNumbersTakeBothKindsOfFormats() {
        assertThat(new DecimalType(5).format("%d")).isEqualTo("5");
        assertThat(new DecimalType(5).format("%.1f").replace(',', '.')).isEqualTo("5.0");
        assertThat(new PercentType(42).format("%d %%")).isEqualTo("42 %");
    }

    @Test
    void anyPercentageButZeroIsOn() {
        assertThat(new PercentType("0.4").as(OnOffType.class)).isEqualTo(OnOffType.ON);
        assertThat(PercentType.ZERO.as(OnOffType.class)).isEqualTo(OnOffType.OFF);
        assertThat(PercentType.HUNDRED.as(UpDownType.class)).isEqualTo(UpDownType.DOWN);
        assertThat(new PercentType(50).as(UpDownType.class)).isNull();
        assertThat(new PercentType(50).as(DecimalType.class)).isEqualTo(new DecimalType("0.5"));
        assertThat(new PercentType(50).as(PercentType.class)).isEqualTo(new PercentType(50));
        assertThat(new PercentType(50).as(StringType.class)).isNull();
    }

    @Test
    void aNumberIsAFraction() {
        assertThat(new DecimalType("0.25").as(PercentType.class)).isEqualTo(new PercentType(25));
        assertThat(new DecimalType(1).as(OpenClosedType.class)).isEqualTo(OpenClosedType.OPEN);
        assertThatThrownBy(() -> new DecimalType(2).as(PercentType.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onAndOffBecomeNumbersAndColours() {
        assertThat(OnOffType.ON.as(PercentType.class)).isEqualTo(PercentType.HUNDRED);
        assertThat(OnOffType.OFF.as(DecimalType.class)).isEqualTo(DecimalType.ZERO);
        assertThat(OnOffType.ON.as(HSBType.class)).isEqualTo(HSBType.WHITE);
        assertThat(OnOffType.from("oN")).isEqualTo(OnOffType.ON);
        assertThat(OnOffType.from("yes")).isEqualTo(OnOffType.OFF);
    }

    @Test
    void theFirstTypeThatSuitsReadsTheText() {
        assertThat(TypeParser.parseCommand(List.of(PercentType.class, OnOffType.class), "ON"))
                .isEqualTo(OnOffType.ON);
        assertThat(TypeParser.parseCommand(List.of(PercentType.class, OnOffType.class), "40"))
                .isEqualTo(new PercentType(40));
        assertThat(TypeParser.parseCommand(List.of(PercentType.class, OnOffType.class), "400"))
                .isNull();
        assertThat(TypeParser.parseState(List.of(UnDefType.class, StringType.class), "NULL"))
                .isEqualTo(UnDefType.NULL);
        assertThat(TypeParser.parseType("PercentType", "7")).isEqualTo(new PercentType(7));
        assertThat(TypeParser.parseType("NoSuchType", "7")).isNull();
    }

    @Test
    void aTextEqualsThePlainString() {
        assertThat(new StringType("a").equals("a")).isTrue();
        assertThat(new StringType(null)).isEqualTo(StringType.EMPTY);
    }

    @Property
    void everyPercentageComesBackFromItsText(@ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal number) {
        PercentType percent = new PercentType(number);

        assertThat(PercentType.valueOf(percent.toString())).isEqualTo(percent);
        assertThat(percent.toString()).doesNotContain("E");
    }

    @Property
    void coloursComeBackFromRedGreenAndBlue(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        assertThat(HSBType.fromRGB(red, green, blue).format("%rgb%")).isEqualTo(red + "," + green + "," + blue);
    }

    @Test
    void coloursHaveBoundsAndParts() {
        assertThat(HSBType.GREEN.getHue()).isEqualTo(new DecimalType(120));
        assertThat(new HSBType("10, 20 ,30")).hasToString("10,20,30");
        assertThat(new HSBType("10,20,30").as(PercentType.class)).isEqualTo(new PercentType(30));
        assertThat(HSBType.BLACK.as(OnOffType.class)).isEqualTo(OnOffType.OFF);
        assertThatThrownBy(() -> new HSBType("360,0,0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HSBType("1,2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HSBType.fromRGB(0, 256, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

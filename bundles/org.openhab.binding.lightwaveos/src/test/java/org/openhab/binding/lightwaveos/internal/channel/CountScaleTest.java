/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;

class CountScaleTest {

    private int most = 3;
    private final ValueScale count = Scales.count(() -> most);

    @Test
    void theMostIsThatOfTheMoment() {
        assertThat(count.read(new DecimalType(4), OptionalInt.empty()))
                .isEqualTo(new Wish.Unusable("it takes a number from 1 to 3"));
        most = 4;
        assertThat(count.read(new DecimalType(4), OptionalInt.empty())).isEqualTo(new Wish.Value(4));
        assertThat(count.toState(4)).isEqualTo(new DecimalType(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1E+999999999", "1E-999999999"})
    void whatIsNoCountIsOfNoUse(String number) {
        assertThat(count.read(new DecimalType(new BigDecimal(number)), OptionalInt.of(1)))
                .isInstanceOf(Wish.Unusable.class);
    }

    @Test
    void switchesKnowTwoCommands() {
        assertThat(Scales.onOff().read(OnOffType.ON, OptionalInt.empty())).isEqualTo(new Wish.Value(1));
        assertThat(Scales.onOff().read(OnOffType.OFF, OptionalInt.empty())).isEqualTo(new Wish.Value(0));
        assertThat(Scales.onOff().read(new StringType("ON"), OptionalInt.empty()))
                .isInstanceOf(Wish.Unusable.class);
        assertThat(Scales.onOff().toState(1)).isEqualTo(OnOffType.ON);
        assertThat(Scales.onOff().toState(0)).isEqualTo(OnOffType.OFF);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.LightField;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;

class ChoiceScaleTest {

    private static final List<NamedId> ENTRIES =
            List.of(new NamedId(256, "Fire"), new NamedId(513, " LGP Holographic "), new NamedId(7, "12"));

    private NamedChoices known = new NamedChoices(ENTRIES, true);
    private final ChoiceScale scale = new ChoiceScale(LightField.EFFECT::accepts, () -> known);

    @Test
    void theStateIsTheNumberAsText() {
        assertThat(scale.toState(513)).isEqualTo(new StringType("513"));
    }

    @Test
    void numbersAndNamesAreUnderstood() {
        assertThat(read(new StringType("256"))).isEqualTo(new Wish.Value(256));
        assertThat(read(new DecimalType(256))).isEqualTo(new Wish.Value(256));
        assertThat(read(new StringType("fire"))).isEqualTo(new Wish.Value(256));
        assertThat(read(new StringType(" lgp HOLOGRAPHIC"))).isEqualTo(new Wish.Value(513));
    }

    @Test
    void aNameWinsOverANumber() {
        assertThat(read(new StringType("12"))).isEqualTo(new Wish.Value(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Water", "999", "65535", "99999999999999999999", "-1", "0x0100"})
    void whatTheDeviceDoesNotHaveIsOfNoUse(String text) {
        assertThat(read(new StringType(text))).isInstanceOf(Wish.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"256.5", "-256", "1E+999999999", "1E-999999999"})
    void numbersThatAreNoIdsAreOfNoUse(String number) {
        assertThat(read(new DecimalType(new BigDecimal(number)))).isInstanceOf(Wish.Unusable.class);
    }

    /** Before the device has answered, firmware newer than our catalogue may well have it. */
    @Test
    void anUnknownNumberIsTriedWhileTheListIsNotTheDevicesOwn() {
        known = new NamedChoices(ENTRIES, false);
        assertThat(read(new StringType("999"))).isEqualTo(new Wish.Value(999));
        assertThat(read(new StringType("65535"))).isInstanceOf(Wish.Unusable.class);
    }

    @Test
    void otherCommandsAreOfNoUse() {
        assertThat(read(OnOffType.ON)).isInstanceOf(Wish.Unusable.class);
    }

    private Wish read(Command command) {
        return scale.read(command, OptionalInt.empty());
    }
}

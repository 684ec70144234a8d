/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.HUE;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightState;

class HueDoubtTest {

    private static final int KNOWN = 153;

    private final HueDoubt doubt = new HueDoubt();

    @Test
    void aTurningHueThatPassesTheKnownOneByChanceIsNotBelieved() {
        assertThat(read(128)).isEmpty();
        assertThat(read(KNOWN)).isEmpty();
        assertThat(doubt.wantsSample()).isTrue();
        assertThat(read(180)).isEmpty();
        assertThat(read(207)).isEmpty();
        assertThat(read(234)).isEmpty();
        assertThat(doubt.turns()).isTrue();
        assertThat(read(KNOWN)).isEmpty();
    }

    @Test
    void aHueThatStandsWhereItWasKnownIsBelievedAtOnceAndAfterADeviationAtTheThirdReading() {
        assertThat(read(KNOWN)).hasValue(KNOWN);
        assertThat(read(128)).isEmpty();
        assertThat(read(KNOWN)).isEmpty();
        assertThat(read(KNOWN)).isEmpty();
        assertThat(read(KNOWN)).hasValue(KNOWN);
        assertThat(doubt.wantsSample()).isFalse();
        assertThat(read(KNOWN)).hasValue(KNOWN);
    }

    @Test
    void aHueThatStandsElsewhereIsBelievedAtTheThirdReading() {
        assertThat(read(128)).isEmpty();
        assertThat(read(128)).isEmpty();
        assertThat(read(128)).hasValue(128);
    }

    private OptionalInt read(int hue) {
        return doubt.credible(LightState.of(Map.of(HUE, hue)), LightState.of(Map.of(HUE, KNOWN)))
                .get(HUE);
    }
}

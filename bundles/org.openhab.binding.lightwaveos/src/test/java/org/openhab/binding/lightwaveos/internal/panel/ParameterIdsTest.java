/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.control.EffectParameters.Parameter;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;

class ParameterIdsTest {

    private static final ThingUID THING = new ThingUID("lightwaveos:device:one");

    @ParameterizedTest
    @CsvSource({
        "mood,mood",
        "attack_s,attack-s",
        "chromaHue,chroma-hue",
        "strip2_hue_shift,strip2-hue-shift",
        "base_impulse_every,base-impulse-every"
    })
    void theFirmwaresNamesBecomeIdsAsOpenhabWritesThem(String name, String id) {
        assertThat(ids(name)).containsExactly(id);
    }

    /** Whatever it is called, and whatever stands beside it. */
    @Test
    void anIdDependsOnTheNameAlone() {
        String hostile = "../../etc#passwd:\u2028\u0000";
        String alone = ids(hostile).get(0);
        assertThat(ids("gain", hostile, "mood")).contains(alone);
        assertThat(ids(hostile, "gain", hostile)).containsExactly(alone, "gain");
        assertThat(ids("#", ":", "a b", "a#b")).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void twoSpellingsOfOneIdAreKeptApart() {
        assertThat(ids("chromaHue", "chroma_hue")).hasSize(2).startsWith("chroma-hue");
    }

    @Test
    void thereAreNoMoreThanSixteen() {
        String[] many = IntStream.range(0, 40).mapToObj(i -> "p" + i).toArray(String[]::new);
        assertThat(ids(many)).hasSize(16).startsWith("p0", "p1");
    }

    @Property(tries = 500)
    void everyNameMakesAnIdThatOpenhabTakes(@ForAll List<String> names) {
        Map<String, Parameter> byId =
                ParameterIds.of(names.stream().map(ParameterIdsTest::parameter).toList());
        byId.keySet().forEach(id -> assertThat(new ChannelUID(THING, "parameter", id).getIdWithoutGroup())
                .isEqualTo(id)
                .isNotEmpty()
                .hasSizeLessThan(48));
        assertThat(byId.values().stream().map(Parameter::name)).doesNotHaveDuplicates();
        if (names.stream().distinct().count() <= ParameterIds.MOST) {
            assertThat(byId.values().stream().map(Parameter::name)).containsAll(names);
        }
    }

    private static List<String> ids(String... names) {
        return List.copyOf(ParameterIds.of(
                        Arrays.stream(names).map(ParameterIdsTest::parameter).toList())
                .keySet());
    }

    private static Parameter parameter(String name) {
        return new Parameter(name, name, 0, 1, 0, 0, 0);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lightwaveos.catalogue.Effects;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.catalogue.Palette;
import org.lightwaveos.catalogue.Palettes;

class LightFieldTest {

    @ParameterizedTest
    @EnumSource
    void rangeIncludesItsEndsOnly(LightField field) {
        assertThat(field.min()).isLessThan(field.max());
        assertThat(field.accepts(field.min())).isTrue();
        assertThat(field.accepts(field.max())).isTrue();
        assertThat(field.accepts(field.min() - 1)).isFalse();
        assertThat(field.accepts(field.max() + 1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void clampsToTheNearestValidValue(LightField field) {
        assertThat(field.clamp(Integer.MIN_VALUE)).isEqualTo(field.min());
        assertThat(field.clamp(field.min() + 1)).isEqualTo(field.min() + 1);
        assertThat(field.clamp(Integer.MAX_VALUE)).isEqualTo(field.max());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsKey(LightField field) {
        assertThat(LightField.ofKey(field.key())).contains(field);
        assertThat(LightField.ofKey(field.name())).isEmpty();
    }

    @Test
    void agreesWithTheCatalogue() {
        assertThat(Palettes.all())
                .extracting(Palette::id)
                .startsWith(LightField.PALETTE.min())
                .endsWith(LightField.PALETTE.max())
                .hasSize(LightField.PALETTE.max() + 1);
        assertThat(Effects.all()).allSatisfy(effect -> assertThat(LightField.EFFECT.accepts(effect.id()))
                .isTrue());
        assertThat(LightField.EFFECT.accepts(0xFFFF)).isFalse();
    }

    @Test
    void acceptsWhatFactoryPresetsSet() {
        for (FactoryPreset preset : FactoryPresets.all()) {
            assertThat(LightField.EFFECT.accepts(preset.effect())).isTrue();
            assertThat(LightField.PALETTE.accepts(preset.palette())).isTrue();
            assertThat(LightField.FADE_AMOUNT.accepts(preset.trails())).isTrue();
            assertThat(LightField.MOOD.accepts(preset.mood())).isTrue();
        }
    }
}

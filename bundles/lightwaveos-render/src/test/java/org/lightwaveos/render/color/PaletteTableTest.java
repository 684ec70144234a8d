/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lightwaveos.catalogue.Palette;
import org.lightwaveos.catalogue.Palettes;

class PaletteTableTest {

    static Stream<Palette> palettes() {
        return Palettes.all().stream();
    }

    /** The palettes that are not both or neither. */
    static Stream<Palette> warmOrCool() {
        return palettes().filter(palette -> palette.warm() != palette.cool());
    }

    private static float[] colour(int palette, int hue, int saturation, double position) {
        PaletteTable table = new PaletteTable();
        table.use(palette, hue, saturation);
        float[] rgb = new float[3];
        table.add(position, 1, rgb, 0);
        return rgb;
    }

    /** Sum over the whole palette. */
    private static double[] sum(int palette) {
        double[] sum = new double[3];
        for (int i = 0; i <= 100; i++) {
            float[] rgb = colour(palette, 0, 255, i / 100.0);
            for (int c = 0; c < 3; c++) {
                sum[c] += rgb[c];
            }
        }
        return sum;
    }

    @Test
    void hasAGradientForEveryPalette() {
        assertThat(Gradients.count()).isEqualTo(Palettes.all().size());
        assertThat(Gradients.of(-1)).isSameAs(Gradients.of(0));
        assertThat(Gradients.of(75)).isSameAs(Gradients.of(0));
    }

    @ParameterizedTest
    @MethodSource("warmOrCool")
    void isAsWarmOrCoolAsTheCatalogueSays(Palette palette) {
        double[] sum = sum(palette.id());

        if (palette.warm()) {
            assertThat(sum[0]).isGreaterThan(sum[2]);
        } else {
            assertThat(Math.max(sum[1], sum[2])).isGreaterThan(0.8 * sum[0]);
        }
    }

    @Test
    void lavaGlowsRedToYellowAndOceanIsBlueToGreen() {
        assertThat(sum(23))
                .satisfies(s -> assertThat(s[0]).isGreaterThan(2 * s[1]).isGreaterThan(4 * s[2]));
        assertThat(sum(64)).satisfies(s -> assertThat(s[2]).isGreaterThan(2 * s[0]));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void saturationZeroIsGreyAndAFullTurnOfHueIsNoTurn(Palette palette) {
        float[] grey = colour(palette.id(), 0, 0, 0.4);

        assertThat(grey[0]).isEqualTo(grey[1]).isEqualTo(grey[2]);
        assertThat(colour(palette.id(), 256, 255, 0.4)).isEqualTo(colour(palette.id(), 0, 255, 0.4));
    }

    @Test
    void aThirdOfATurnMakesRedGreen() {
        float[] red = colour(69, 0, 255, 0.25);
        float[] turned = colour(69, 85, 255, 0.25);

        assertThat(red[0]).isGreaterThan(red[1] + 0.5f);
        assertThat(turned[1]).isGreaterThan(turned[0] + 0.5f);
    }

    @Test
    void runsBackBeyondItsEnd() {
        assertThat(colour(24, 0, 255, 1.25)).isEqualTo(colour(24, 0, 255, 0.75));
        assertThat(colour(24, 0, 255, 2.25)).isEqualTo(colour(24, 0, 255, 0.25));
        assertThat(colour(24, 0, 255, -0.25)).isEqualTo(colour(24, 0, 255, 0.25));
    }

    @Test
    void addsItsLightByLevel() {
        PaletteTable table = new PaletteTable();
        table.use(24, 0, 255);
        float[] rgb = {0.5f, 0.5f, 0.5f};

        table.add(1, 0.5f, rgb, 0);

        assertThat(rgb[0]).isEqualTo(1f, within(0.01f));
    }
}

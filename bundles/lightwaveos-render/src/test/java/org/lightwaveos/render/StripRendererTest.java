/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lightwaveos.catalogue.Effect;
import org.lightwaveos.catalogue.Effects;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

class StripRendererTest {

    private static final int FIRE = 0x0100;
    private static final int OCEAN = 0x0101;
    private static final int PLASMA = 0x0102;
    private static final int WAVE = 0x0107;

    static IntStream effects() {
        return Effects.all().stream().mapToInt(Effect::id);
    }

    @ParameterizedTest
    @MethodSource("effects")
    void everyEffectIsLitAndMoves(int effectId) {
        StripRenderer renderer = new StripRenderer(7);
        Scene scene = Scenes.effect(effectId);
        byte[] out = new byte[960];
        double brightest = 0;
        double mostMoved = 0;
        byte[] before = Scenes.after(renderer, scene, 240);
        for (int f = 240; f < 600; f++) {
            renderer.render(scene, Scenes.timeOf(f), out);
            brightest = Math.max(brightest, Scenes.mean(out));
            mostMoved = Math.max(mostMoved, Scenes.difference(out, before));
        }

        assertThat(brightest).isBetween(8.0, 200.0);
        assertThat(mostMoved).isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("effects")
    void theSameSeedDrawsTheSamePictures(int effectId) {
        Scene scene = Scenes.effect(effectId);

        byte[] once = Scenes.after(new StripRenderer(7), scene, 120);

        assertThat(Scenes.after(new StripRenderer(7), scene, 120)).isEqualTo(once);
    }

    @Test
    void anotherSeedSparklesOtherwise() {
        assertThat(Scenes.after(new StripRenderer(8), Scenes.effect(FIRE), 120))
                .isNotEqualTo(Scenes.after(new StripRenderer(7), Scenes.effect(FIRE), 120));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void brightnessZeroIsBlack(int effectId) {
        Scene dark = Scenes.of(effectId, 24, 0, 25, 0, 255);

        assertThat(Scenes.after(new StripRenderer(1), dark, 30)).containsOnly((byte) 0);
    }

    @ParameterizedTest
    @MethodSource("effects")
    void everyLedGetsBrighterWithTheBrightness(int effectId) {
        byte[] dim = Scenes.after(new StripRenderer(1), Scenes.of(effectId, 25, 40, 25, 0, 255), 60);
        byte[] bright = Scenes.after(new StripRenderer(1), Scenes.of(effectId, 25, 220, 25, 0, 255), 60);

        for (int i = 0; i < dim.length; i++) {
            assertThat(bright[i] & 0xFF).isGreaterThanOrEqualTo(dim[i] & 0xFF);
        }
        assertThat(Scenes.mean(bright)).isGreaterThan(Scenes.mean(dim));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void saturationZeroIsGrey(int effectId) {
        byte[] grey = Scenes.after(new StripRenderer(1), Scenes.of(effectId, 25, 255, 25, 70, 0), 60);

        for (int led = 0; led < 320; led++) {
            assertThat(Scenes.red(grey, led)).isCloseTo(Scenes.green(grey, led), within(1));
            assertThat(Scenes.red(grey, led)).isCloseTo(Scenes.blue(grey, led), within(1));
        }
    }

    @Test
    void hueTurnsColoursAndComesBackAfter256() {
        byte[] lava = Scenes.after(new StripRenderer(1), Scenes.of(PLASMA, 23, 255, 25, 0, 255), 60);
        byte[] turned = Scenes.after(new StripRenderer(1), Scenes.of(PLASMA, 23, 255, 25, 128, 255), 60);

        assertThat(sum(lava, 0)).isGreaterThan(2 * sum(lava, 2));
        assertThat(sum(turned, 2)).isGreaterThan(2 * sum(turned, 0));
    }

    @Test
    void lavaIsRedAndOceanIsBlue() {
        byte[] lava = Scenes.after(new StripRenderer(1), Scenes.of(FIRE, 23, 255, 25, 0, 255), 60);
        byte[] ocean = Scenes.after(new StripRenderer(1), Scenes.of(OCEAN, 64, 255, 25, 0, 255), 60);

        assertThat(sum(lava, 0)).isGreaterThan(3 * sum(lava, 2));
        assertThat(sum(ocean, 2)).isGreaterThan(3 * sum(ocean, 0));
    }

    private static long sum(byte[] picture, int component) {
        long sum = 0;
        for (int i = component; i < picture.length; i += 3) {
            sum += picture[i] & 0xFF;
        }
        return sum;
    }

    @Test
    void fireIsHottestAtTheCentre() {
        byte[] fire = Scenes.after(new StripRenderer(1), Scenes.of(FIRE, 24, 255, 25, 0, 255), 240);

        assertThat(Scenes.red(fire, 78) + Scenes.red(fire, 81))
                .isGreaterThan(Scenes.red(fire, 2) + Scenes.red(fire, 157));
    }

    @Test
    void higherSpeedMovesMore() {
        double slow = movement(Scenes.of(WAVE, 25, 255, 5, 0, 255));
        double fast = movement(Scenes.of(WAVE, 25, 255, 80, 0, 255));

        assertThat(fast).isGreaterThan(3 * slow);
    }

    private static double movement(Scene scene) {
        StripRenderer renderer = new StripRenderer(1);
        byte[] before = Scenes.after(renderer, scene, 120);
        byte[] out = new byte[960];
        double sum = 0;
        for (int f = 120; f < 180; f++) {
            renderer.render(scene, Scenes.timeOf(f), out);
            sum += Scenes.difference(before, out);
            System.arraycopy(out, 0, before, 0, out.length);
        }
        return sum;
    }

    /** Effects that show what each setting does, with two values of it. */
    @ParameterizedTest
    @CsvSource({
        "INTENSITY, 263, 20, 250",
        "COMPLEXITY, 263, 20, 250",
        "VARIATION, 263, 0, 120",
        "MOOD, 259, 0, 255",
        "FADE_AMOUNT, 260, 10, 240",
        "HUE, 263, 0, 90",
        "SATURATION, 263, 255, 60",
        "PALETTE, 263, 23, 64",
    })
    void everySettingIsSeen(LightField field, int effect, int low, int high) {
        LightState light = LightState.UNKNOWN
                .with(LightField.EFFECT, effect)
                .with(LightField.BRIGHTNESS, 255)
                .with(LightField.PALETTE, 25);
        StripRenderer one = new StripRenderer(1);
        StripRenderer two = new StripRenderer(1);

        byte[] first = Scenes.after(one, Scene.of(light.with(field, low)), 300);
        byte[] second = Scenes.after(two, Scene.of(light.with(field, high)), 300);

        assertThat(Scenes.difference(first, second)).isGreaterThan(3);
    }

    @Test
    void aChangeOfSpeedMakesNoJump() {
        StripRenderer renderer = new StripRenderer(1);
        byte[] before = Scenes.after(renderer, Scenes.of(WAVE, 25, 255, 10, 0, 255), 6000);
        byte[] after = new byte[960];

        renderer.render(Scenes.of(WAVE, 25, 255, 30, 0, 255), Scenes.timeOf(6000), after);

        assertThat(Scenes.difference(before, after)).isLessThan(4);
    }

    @Test
    void aPauseMakesNoJump() {
        StripRenderer renderer = new StripRenderer(1);
        Scene scene = Scenes.of(WAVE, 25, 255, 10, 0, 255);
        byte[] before = Scenes.after(renderer, scene, 60);
        byte[] after = new byte[960];

        renderer.render(scene, 86_400_000, after);

        assertThat(Scenes.difference(before, after)).isLessThan(10);
    }

    @Test
    void anUnknownEffectAndPaletteAreShownSomehow() {
        byte[] out = Scenes.after(new StripRenderer(1), Scenes.of(0xF001, 200, 255, 25, 0, 255), 60);

        assertThat(Scenes.mean(out)).isGreaterThan(8);
    }

    @Test
    void anUnknownLightIsLikeADeviceAfterAStart() {
        Scene scene = Scene.of(LightState.UNKNOWN);

        assertThat(scene.brightness()).isEqualTo(96);
        assertThat(Scenes.mean(Scenes.after(new StripRenderer(1), scene, 60))).isPositive();
    }

    @Test
    void refusesABufferThatIsTooShort() {
        assertThatThrownBy(() -> new StripRenderer(1).render(Scenes.effect(FIRE), 0, new byte[959]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("960");
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.serial.PixelStatus.State;
import org.lightwaveos.strip.HostStrip;
import org.lightwaveos.strip.TimeBase;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.types.RefreshType;

class PixelPanelTest {

    /** Movement without chance. */
    private static final int SINE = 257;

    private static final LightState LIGHT = LightState.of(
            Map.of(LightField.EFFECT, SINE, LightField.PALETTE, 25, LightField.BRIGHTNESS, 200, LightField.MOOD, 0));

    private final FakePixels pixels = new FakePixels();
    private final FakePort port = new FakePort();
    private final PixelPanel panel = panel(pixels, true);

    private PixelPanel panel(FakePixels link, boolean offered) {
        PixelPanel made = new PixelPanel(
                "thing", link, new HostStrip(1, new TimeBase(System.nanoTime(), 1_790_000_000_000L)), offered, port);
        made.start();
        return made;
    }

    @Test
    void nothingIsOfferedBeforeItIsKnownWhatToShow() {
        assertThat(pixels.offers).isEmpty();
        panel.onLight(LIGHT);
        assertThat(pixels.offers).hasSize(1);
        panel.onLight(LIGHT.with(LightField.BRIGHTNESS, 100));
        assertThat(pixels.offers).as("the same source").hasSize(1);
    }

    @Test
    void whatTheThingShowsIsInTheNextPicture() {
        panel.onLight(LIGHT);
        assertThat(pixels.brightest()).isGreaterThan(100);
        panel.onLight(LIGHT.with(LightField.BRIGHTNESS, 20));
        assertThat(pixels.brightest()).isBetween(5, 20);
        panel.onLight(LIGHT.with(LightField.BRIGHTNESS, 0));
        assertThat(pixels.brightest()).isZero();
    }

    @Test
    void zonesAreShownWhereTheDeviceHasThem() {
        panel.onLight(LIGHT);
        List<ZoneSpan> spans = ZoneSpan.ofWidths(List.of(20, 60));
        List<ZoneSetting> zones = List.of(
                new ZoneSetting(0, Map.of(ZoneField.EFFECT, SINE, ZoneField.BRIGHTNESS, 0)),
                new ZoneSetting(1, Map.of(ZoneField.EFFECT, SINE, ZoneField.BRIGHTNESS, 255)));
        panel.onZones(new ZoneView(true, zones, spans, List.of()));
        byte[] picture = pixels.picture();
        assertThat(Arrays.copyOfRange(picture, 60 * 3, 100 * 3)).containsOnly(0);
        assertThat(picture).isNotEqualTo(new byte[960]);
        panel.onZones(new ZoneView(false, zones, spans, List.of()));
        assertThat(Arrays.copyOfRange(pixels.picture(), 60 * 3, 100 * 3)).isNotEqualTo(new byte[40 * 3]);
    }

    @Test
    void anEffectComesAsItWasCommanded() {
        for (int transition : List.of(0, PixelSource.ANY_TRANSITION)) {
            assertThat(firstPictureBy(OptionalInt.of(transition), SINE + 3))
                    .isNotEqualTo(firstPictureBy(OptionalInt.empty(), SINE + 3));
        }
        // another effect than the one that was to come by it just comes
        assertThat(firstPictureBy(OptionalInt.of(0), 1)).isEqualTo(firstPictureBy(OptionalInt.empty(), SINE + 3));
    }

    /** Of the effect three further on; all at the same times. */
    private byte[] firstPictureBy(OptionalInt transition, int announced) {
        FakePixels link = new FakePixels();
        HostStrip strip = new HostStrip(1, new TimeBase(0, 1_790_000_000_000L));
        PixelPanel made = new PixelPanel("thing", link, strip, true, port);
        made.onLight(LIGHT);
        byte[] rgb = new byte[960];
        link.offers.get(0).draw(0, rgb);
        link.offers.get(0).effectComes(announced, transition);
        made.onLight(LIGHT.with(LightField.EFFECT, SINE + 3));
        link.offers.get(0).draw(16_000_000, rgb);
        return rgb;
    }

    @Test
    void howItStandsIsShown() {
        assertThat(port.states).containsExactly("pixel-rate 0", "pixels-skipped 0");
        port.states.clear();
        pixels.is(State.REFUSED, 0, 0, 0);
        assertThat(port.states).isEmpty();
        pixels.is(State.SHOWN, 60, 0, 0);
        assertThat(port.states).containsExactly("pixel-rate 60");
        pixels.is(State.SHOWN, 60, 30, 2);
        assertThat(port.states).as("too soon to be measured").containsExactly("pixel-rate 60", "pixels-skipped 2");
        pixels.is(State.ASKING, 0, 31, 2);
        assertThat(port.states).endsWith("pixel-rate 0");
    }

    @Test
    void whoIsNeverToGetPicturesGetsNone() {
        FakePixels link = new FakePixels();
        panel(link, false).onLight(LIGHT);
        assertThat(link.offers).isEmpty();
    }

    @Test
    void channelsAreForReading() {
        port.states.clear();
        assertThat(panel.handle("pixel-rate", RefreshType.REFRESH)).isTrue();
        assertThat(panel.handle("pixels-skipped", new DecimalType(1))).isTrue();
        assertThat(panel.handle("fps", RefreshType.REFRESH)).isFalse();
        assertThat(port.states).containsExactly("pixel-rate 0", "pixels-skipped 0");
    }
}

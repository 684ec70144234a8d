/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.catalogue.ZoneLayouts;
import org.lightwaveos.catalogue.ZoneSegment;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;

/** In virtual time: a clock of 60 pictures a second. */
class HostStripTest {

    private static final long SECOND = 1_000_000_000;
    private static final long EPOCH_MS = 1_790_000_000_123L;

    /** Movement without chance or trails. */
    private static final int SINE = 257;

    private static final GroupLight LIGHT = GroupLight.INITIAL
            .withEffect(new EffectId(SINE))
            .withPalette(new PaletteId(25))
            .withBrightness(new Level(200));

    private final HostStrip strip = new HostStrip(1, new TimeBase(0, EPOCH_MS));

    @Test
    void theGroupsLightIsShownAndMoves() {
        strip.light(LIGHT);
        byte[] first = pictures(strip, 0, 1);
        byte[] second = pictures(strip, SECOND, 60);

        assertThat(brightest(first)).isPositive();
        assertThat(second).isNotEqualTo(first);
        strip.light(LIGHT.withBrightness(new Level(0)));
        assertThat(brightest(pictures(strip, 2 * SECOND, 1))).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 3_600, 86_400 * 5})
    void aStripThatBeginsLaterIsInStepWithOneThatWasThere(long laterSeconds) {
        StripSettings crisp = new StripSettings(100, 0, 0, 20);
        strip.settings(crisp);
        strip.light(LIGHT);
        pictures(strip, 0, 90);
        // another host, with another origin of its clock, and no more than the light
        long offset = 123_456_789_000L + laterSeconds * SECOND;
        HostStrip late = new HostStrip(1, new TimeBase(offset, EPOCH_MS + laterSeconds * 1000));
        late.settings(crisp);
        late.light(LIGHT);

        byte[] mine = pictures(strip, laterSeconds * SECOND + 2 * SECOND, 90);
        byte[] its = pictures(late, offset + 2 * SECOND, 90);

        assertThat(apart(mine, its)).isLessThanOrEqualTo(1);
    }

    @Test
    void aPauseCostsNoStep() {
        strip.settings(new StripSettings(100, 0, 0, 20));
        strip.light(LIGHT);
        HostStrip other = new HostStrip(1, new TimeBase(0, EPOCH_MS));
        other.settings(new StripSettings(100, 0, 0, 20));
        other.light(LIGHT);
        pictures(strip, 0, 600);
        pictures(other, 0, 30);

        assertThat(apart(pictures(strip, 10 * SECOND, 1), pictures(other, 10 * SECOND, 1)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void offsetsAreTheStripsOwn() {
        strip.light(LIGHT);
        HostStrip dim = new HostStrip(1, new TimeBase(0, EPOCH_MS));
        dim.settings(new StripSettings(50, 0, 128, 20));
        dim.light(LIGHT);
        HostStrip shifted = new HostStrip(1, new TimeBase(0, EPOCH_MS));
        shifted.settings(new StripSettings(100, 100, 128, 20));
        shifted.light(LIGHT);
        byte[] plain = pictures(strip, 0, 10);

        assertThat(brightest(pictures(dim, 0, 10))).isCloseTo(brightest(plain) / 2, within(1));
        assertThat(pictures(shifted, 0, 10)).isNotEqualTo(plain);
        // nothing that is lit goes dark
        dim.settings(new StripSettings(10, 0, 128, 20));
        dim.light(LIGHT.withBrightness(new Level(1)));
        assertThat(brightest(pictures(dim, SECOND, 1))).isEqualTo(1);
    }

    @Test
    void zonesHaveTheBuiltInLayout() {
        GroupLight zoned = LIGHT.withZoneMode(true, new ZoneCount(3))
                .withZone(new ZoneId(1), zone -> zone.withEffect(new EffectId(SINE))
                        .withEnabled(true));
        strip.light(zoned);
        byte[] picture = pictures(strip, 0, 10);

        ZoneSegment lit = ZoneLayouts.byZones(3).get(1);
        for (int led = 0; led < 320; led++) {
            int at = led % 160;
            boolean within =
                    at >= lit.leftStart() && at <= lit.leftEnd() || at >= lit.rightStart() && at <= lit.rightEnd();
            assertThat(within || brightest(Arrays.copyOfRange(picture, led * 3, led * 3 + 3)) == 0)
                    .as("LED %d", led)
                    .isTrue();
        }
        assertThat(brightest(picture)).isPositive();
    }

    @Test
    void aTransitionGoesWithItsChangeOfEffect() {
        TransitionState fade = new TransitionState(true, new TransitionType(0), new Level(0));
        long duration = Transitions.byId(0).orElseThrow().durationMs() * 1_000_000L;
        GroupLight next = LIGHT.withEffect(new EffectId(260));
        HostStrip cut = new HostStrip(1, new TimeBase(0, EPOCH_MS));
        strip.light(LIGHT);
        cut.light(LIGHT);
        byte[] before = pictures(strip, 0, 30);
        pictures(cut, 0, 30);
        strip.light(next.withTransition(fade));
        cut.light(next);
        byte[] begun = pictures(strip, SECOND / 2, 1);
        byte[] changed = pictures(cut, SECOND / 2, 1);

        assertThat(apart(begun, before)).isLessThan(apart(changed, before));
        // what else is changed meanwhile does not end it
        strip.light(next.withBrightness(new Level(199)));
        byte[] going = pictures(strip, SECOND / 2 + duration / 10, 1);
        byte[] gone = pictures(cut, SECOND / 2 + duration / 10, 1);
        assertThat(apart(going, gone)).isGreaterThan(20);
    }

    @Test
    void aDevicesLightIsThatOfAGroup() {
        HostStrip device = new HostStrip(1, new TimeBase(0, EPOCH_MS));
        device.light(device(SINE, OptionalInt.empty()));
        strip.settings(new StripSettings(100, 0, 128, 20));
        strip.light(LIGHT);

        assertThat(pictures(device, 0, 10)).isEqualTo(pictures(strip, 0, 10));
        // in place of what was shown, and the other way round
        device.light(LIGHT.withBrightness(new Level(0)));
        assertThat(brightest(pictures(device, SECOND, 1))).isZero();
        device.light(device(SINE, OptionalInt.empty()));
        assertThat(brightest(pictures(device, 2 * SECOND, 1))).isPositive();
    }

    @Test
    void aDevicesZonesHaveItsOwnLayout() {
        List<ZoneSpan> spans = ZoneSpan.ofWidths(List.of(10, 70));
        List<ZoneSetting> zones = List.of(
                new ZoneSetting(0, Map.of(ZoneField.EFFECT, SINE)), new ZoneSetting(1, Map.of(ZoneField.ENABLED, 0)));
        LightState light = device(SINE, OptionalInt.empty()).light();
        strip.light(new DeviceLight(light, true, zones, spans, OptionalInt.empty()));
        byte[] picture = pictures(strip, 0, 10);

        for (int led = 0; led < 320; led++) {
            boolean inner = led % 160 >= 70 && led % 160 < 90;
            assertThat(inner || brightest(Arrays.copyOfRange(picture, led * 3, led * 3 + 3)) == 0)
                    .as("LED %d", led)
                    .isTrue();
        }
        assertThat(brightest(picture)).isPositive();
    }

    @Test
    void aDevicesEffectMayComeByATransition() {
        HostStrip cut = new HostStrip(1, new TimeBase(0, EPOCH_MS));
        strip.light(device(SINE, OptionalInt.empty()));
        cut.light(device(SINE, OptionalInt.empty()));
        byte[] before = pictures(strip, 0, 30);
        pictures(cut, 0, 30);
        strip.light(device(260, OptionalInt.of(0)));
        cut.light(device(260, OptionalInt.empty()));

        assertThat(apart(pictures(strip, SECOND / 2, 1), before))
                .isLessThan(apart(pictures(cut, SECOND / 2, 1), before));
    }

    private static DeviceLight device(int effect, OptionalInt transition) {
        LightState light = LightState.of(Map.of(
                        LightField.EFFECT,
                        effect,
                        LightField.PALETTE,
                        25,
                        LightField.BRIGHTNESS,
                        200,
                        LightField.SPEED,
                        15))
                .with(LightField.VARIATION, 128);
        return new DeviceLight(light, false, List.of(), List.of(), transition);
    }

    private static Offset<Integer> within(int value) {
        return Offset.offset(value);
    }

    /** The last of some, 60 a second. */
    private static byte[] pictures(HostStrip strip, long from, int count) {
        byte[] rgb = new byte[960];
        for (int i = 0; i < count; i++) {
            strip.draw(from + i * SECOND / 60, rgb);
        }
        return rgb;
    }

    private static int brightest(byte[] rgb) {
        int most = 0;
        for (byte value : rgb) {
            most = Math.max(most, value & 0xFF);
        }
        return most;
    }

    /** The largest difference of any colour. */
    private static int apart(byte[] a, byte[] b) {
        int most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs((a[i] & 0xFF) - (b[i] & 0xFF)));
        }
        return most;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.ZoneLayouts;
import org.lightwaveos.catalogue.ZoneSegment;

class ZonesTest {

    private static final int PLASMA = 0x0102;
    private static final int LAVA = 23;
    private static final int OCEAN = 64;
    private static final ZoneSegment INNER = ZoneLayouts.byZones(2).get(0);
    private static final ZoneSegment OUTER = ZoneLayouts.byZones(2).get(1);

    private final Scene scene = Scenes.of(PLASMA, 25, 255, 25, 0, 255);

    private static SceneZone zone(ZoneSegment s, boolean enabled, int brightness, int palette, int blend) {
        return new SceneZone(
                enabled,
                PLASMA,
                brightness,
                25,
                palette,
                blend,
                s.leftStart(),
                s.leftEnd(),
                s.rightStart(),
                s.rightEnd());
    }

    private byte[] picture(SceneZone... zones) {
        return Scenes.after(new StripRenderer(1), scene.withZones(List.of(zones)), 60);
    }

    @Test
    void eachZoneShowsItsOwnColours() {
        byte[] out = picture(zone(INNER, true, 255, LAVA, 0), zone(OUTER, true, 255, OCEAN, 0));

        for (int strip = 0; strip < 2; strip++) {
            assertThat(sum(out, strip, INNER, 0)).isGreaterThan(2 * sum(out, strip, INNER, 2));
            assertThat(sum(out, strip, OUTER, 2)).isGreaterThan(2 * sum(out, strip, OUTER, 0));
        }
    }

    @Test
    void aZoneThatIsOffIsDark() {
        byte[] out = picture(zone(INNER, true, 255, LAVA, 0), zone(OUTER, false, 255, OCEAN, 0));

        assertThat(sum(out, 0, OUTER, 0) + sum(out, 0, OUTER, 1) + sum(out, 0, OUTER, 2))
                .isZero();
        assertThat(sum(out, 0, INNER, 0)).isPositive();
    }

    @Test
    void zoneBrightnessScalesTheZoneOnly() {
        byte[] full = picture(zone(INNER, true, 255, LAVA, 0), zone(OUTER, true, 255, OCEAN, 0));
        byte[] dim = picture(zone(INNER, true, 100, LAVA, 0), zone(OUTER, true, 255, OCEAN, 0));

        assertThat(sum(dim, 0, INNER, 0)).isBetween(sum(full, 0, INNER, 0) / 3, sum(full, 0, INNER, 0) / 2);
        assertThat(sum(dim, 0, OUTER, 2)).isEqualTo(sum(full, 0, OUTER, 2));
    }

    @Test
    void paletteZeroIsThePaletteOfTheWholeLight() {
        SceneZone inherits = zone(INNER, true, 255, 0, 0);

        byte[] red = Scenes.after(
                new StripRenderer(1), Scenes.of(PLASMA, LAVA, 255, 25, 0, 255).withZones(List.of(inherits)), 60);

        assertThat(red).isEqualTo(picture(zone(INNER, true, 255, LAVA, 0)));
    }

    @Test
    void whereZonesOverlapTheBlendModeDecides() {
        byte[] replaced = picture(zone(INNER, true, 255, LAVA, 0), zone(INNER, true, 255, OCEAN, 0));
        byte[] added = picture(zone(INNER, true, 255, LAVA, 0), zone(INNER, true, 255, OCEAN, 1));
        byte[] multiplied = picture(zone(INNER, true, 255, LAVA, 0), zone(INNER, true, 255, OCEAN, 2));

        assertThat(sum(replaced, 0, INNER, 0)).isLessThan(sum(added, 0, INNER, 0));
        assertThat(sum(multiplied, 0, INNER, 2)).isLessThan(sum(replaced, 0, INNER, 2));
    }

    @Test
    void withoutZonesTheWholeLightIsLit() {
        byte[] out = Scenes.after(new StripRenderer(1), scene, 60);

        assertThat(sum(out, 1, OUTER, 0) + sum(out, 1, OUTER, 1) + sum(out, 1, OUTER, 2))
                .isPositive();
    }

    private static int sum(byte[] out, int strip, ZoneSegment s, int component) {
        int sum = 0;
        for (int led = s.leftStart(); led <= s.rightEnd(); led++) {
            if (led <= s.leftEnd() || led >= s.rightStart()) {
                sum += out[(strip * 160 + led) * 3 + component] & 0xFF;
            }
        }
        return sum;
    }
}

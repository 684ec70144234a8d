/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.strip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.render.color.PaletteTable;

class CanvasTest {

    private final PaletteTable colours = new PaletteTable();
    private final Canvas canvas = new Canvas(colours);

    @BeforeEach
    void chooseWhite() {
        colours.use(24, 0, 0);
    }

    private boolean lit(int led) {
        return canvas.rgb()[led * 3] > 0;
    }

    @Test
    void aRingLightsBothSidesOfBothStrips() {
        canvas.ring(3, 1, 1);

        for (int led = 0; led < 320; led++) {
            assertThat(lit(led)).isEqualTo(led == 76 || led == 83 || led == 236 || led == 243);
        }
    }

    @Test
    void distanceIsFromTheCentre() {
        assertThat(Strips.distance(79)).isZero();
        assertThat(Strips.distance(80)).isZero();
        assertThat(Strips.distance(0)).isEqualTo(79);
        assertThat(Strips.distance(159)).isEqualTo(79);
    }

    @Test
    void ignoresWhatIsNotThereAndWhatIsNoLight() {
        canvas.add(0, -1, 1, 1);
        canvas.add(1, 160, 1, 1);
        canvas.ring(80, 1, 1);
        canvas.add(0, 5, 1, -3);

        assertThat(canvas.rgb()).containsOnly(0f);
    }

    @Test
    void isDarkWhenCleared() {
        canvas.ring(0, 1, 1);
        canvas.clear();

        assertThat(canvas.rgb()).containsOnly(0f);
    }
}

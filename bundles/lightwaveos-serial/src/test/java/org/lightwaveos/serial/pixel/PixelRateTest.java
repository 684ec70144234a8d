/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelRateTest {

    @ParameterizedTest
    @CsvSource({"9600, 0", "57600, 4", "115200, 9", "230400, 18", "460800, 36", "921600, 60", "2000000, 60"})
    void aLineCarriesWhatItsRateAllows(int baud, int fps) {
        assertThat(PixelRate.fps(baud)).isEqualTo(fps);
        assertThat(fps * PixelFrame.WIRE_BYTES * 10L).isLessThan(baud);
    }
}

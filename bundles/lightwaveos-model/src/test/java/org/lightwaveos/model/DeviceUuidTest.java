/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceUuidTest {

    @Test
    void keepsTheTextOfTheWire() {
        DeviceUuid uuid = new DeviceUuid("LW-A1B2C3D4E5F6");

        assertThat(uuid.text()).isEqualTo("LW-A1B2C3D4E5F6");
        assertThat(uuid).hasToString("LW-A1B2C3D4E5F6");
        assertThat(uuid.suffix()).isEqualTo("D4E5F6");
        assertThat(DeviceUuid.parse("LW-A1B2C3D4E5F6")).contains(uuid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LW-",
                "LW-A1B2C3D4E5F",
                "LW-A1B2C3D4E5F67",
                "lw-A1B2C3D4E5F6",
                "LW-a1b2c3d4e5f6",
                "LW-A1B2C3D4E5FG",
                "LWA1B2C3D4E5F6",
                " LW-A1B2C3D4E5F6",
                "LW-A1B2C3D4E5F6\n",
                "LW-A1:B2:C3:D4",
                "LW-١٢٣٤٥٦٧٨٩٠١٢"
            })
    void refusesEveryOtherForm(String text) {
        assertThat(DeviceUuid.parse(text)).isEmpty();
        assertThatThrownBy(() -> new DeviceUuid(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void comparesByteByByteMostSignificantFirst() {
        DeviceUuid low = new DeviceUuid("LW-00FFFFFFFFFF");
        DeviceUuid middle = new DeviceUuid("LW-9F0000000000");
        DeviceUuid high = new DeviceUuid("LW-A00000000000");

        assertThat(low).isLessThan(middle);
        assertThat(middle).isLessThan(high);
        assertThat(high).isEqualByComparingTo(new DeviceUuid("LW-A00000000000"));
    }
}

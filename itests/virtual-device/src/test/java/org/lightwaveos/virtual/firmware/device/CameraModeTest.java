/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.LiveLight;

class CameraModeTest {

    private final FirmwareBench bench = new FirmwareBench();

    private LiveLight after(String message) {
        bench.send(message);
        bench.frame();
        bench.firmware().refreshCache(bench.nowMs());
        return bench.firmware().light();
    }

    @Test
    void capsBrightnessSlowsAndSmooths() {
        after("{'type':'parameters.set','brightness':255,'speed':50}");
        LiveLight filming = after("{'type':'cameraMode.set','enabled':true}");

        assertThat(filming.brightness()).isEqualTo(180);
        assertThat(filming.speed()).isEqualTo(35);
        assertThat(filming.fadeAmount()).isEqualTo(180);
    }

    @Test
    void leavingRestoresAllButTheTrails() {
        after("{'type':'parameters.set','brightness':255,'speed':50}");
        after("{'type':'cameraMode.set','enabled':true}");
        LiveLight afterwards = after("{'type':'cameraMode.set','enabled':false}");

        assertThat(afterwards.brightness()).isEqualTo(255);
        assertThat(afterwards.speed()).isEqualTo(50);
        assertThat(afterwards.fadeAmount()).isEqualTo(128);
    }
}

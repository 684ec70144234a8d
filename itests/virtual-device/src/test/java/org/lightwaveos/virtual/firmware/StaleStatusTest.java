/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a change shows, and when: queue, light, cache (device facts, section 2.6). */
class StaleStatusTest {

    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void aSetterShowsNowhereBeforeTheNextFrame() {
        Reaction reaction = bench.send("{'type':'setBrightness','value':200}");

        assertThat(reaction.actions()).containsExactly(Action.of("setBrightness", 200));
        assertThat(reaction.statusPushes()).isEqualTo(1);
        assertThat(bench.firmware().light().brightness()).isEqualTo(128);
        assertThat(live()).isEqualTo(128);
    }

    @Test
    void afterTheFrameLiveReadsAreRightAndTheStatusIsStillOld() {
        bench.send("{'type':'setBrightness','value':200}");
        bench.frame();

        assertThat(live()).isEqualTo(200);
        assertThat(pushed()).isEqualTo(128);
        assertThat(bench.get("/parameters", Map.of()).get("brightness").getAsInt())
                .isEqualTo(128);
    }

    @Test
    void afterTheCacheWasRefreshedEverythingAgrees() {
        bench.send("{'type':'setBrightness','value':200}");
        bench.frame();
        bench.firmware().refreshCache(bench.nowMs());

        assertThat(pushed()).isEqualTo(200);
        assertThat(bench.get("/parameters", Map.of()).get("brightness").getAsInt())
                .isEqualTo(200);
    }

    @Test
    void theAnswerToAChangeTellsTheOldValues() {
        JsonObject data = bench.ask("{'type':'parameters.set','speed':77}").getAsJsonObject("data");

        assertThat(data.getAsJsonArray("updated").get(0).getAsString()).isEqualTo("speed");
        assertThat(data.getAsJsonObject("current").get("speed").getAsInt()).isEqualTo(15);
    }

    @Test
    void aHueThatRunsIsAClock() {
        FirmwareBench running = new FirmwareBench(
                FirmwareConfig.defaultBuild(FirmwareBench.UUID).withRunningHue(true));
        int before = running.firmware().light().hue();
        for (int i = 0; i < 256 + 5; i++) {
            running.frame();
        }

        assertThat(running.firmware().light().hue()).isEqualTo((before + 5) % 256);
    }

    private int live() {
        return bench.ask("{'type':'parameters.get'}")
                .getAsJsonObject("data")
                .get("brightness")
                .getAsInt();
    }

    private int pushed() {
        return JsonParser.parseString(bench.firmware().statusFrame(bench.nowMs()))
                .getAsJsonObject()
                .get("brightness")
                .getAsInt();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the firmware before 3 does otherwise. */
class OldFirmwareTest {

    private final FirmwareBench bench =
            new FirmwareBench(FirmwareConfig.defaultBuild(FirmwareBench.UUID).withOldFirmware());

    @Test
    void itsEffectsHaveSmallNumbers() {
        var effects = bench.get("/effects", Map.of("limit", "150", "page", "1")).getAsJsonArray("effects");
        assertThat(effects).hasSizeGreaterThan(100);
        for (JsonElement effect : effects) {
            assertThat(effect.getAsJsonObject().get("id").getAsInt()).isBetween(0, 161);
        }
    }

    @Test
    void speedEndsAtFifty() {
        assertThat(bench.ask("{'type':'parameters.set','speed':51}").toString()).contains("MISSING_FIELD");
        assertThat(bench.ask("{'type':'parameters.set','speed':50}").toString()).contains("parameters.changed");
        bench.ask("{'type':'zones.update','zoneId':0,'speed':51}");
        assertThat(bench.firmware().light().zones().get(0).speed()).isEqualTo(15);
    }

    @Test
    void fourZonesFit() {
        bench.send("{'type':'zones.setLayout','zones':["
                + "{'zoneId':0,'s1LeftStart':60,'s1LeftEnd':79,'s1RightStart':80,'s1RightEnd':99},"
                + "{'zoneId':1,'s1LeftStart':40,'s1LeftEnd':59,'s1RightStart':100,'s1RightEnd':119},"
                + "{'zoneId':2,'s1LeftStart':20,'s1LeftEnd':39,'s1RightStart':120,'s1RightEnd':139},"
                + "{'zoneId':3,'s1LeftStart':0,'s1LeftEnd':19,'s1RightStart':140,'s1RightEnd':159}]}");
        bench.ask("{'type':'zones.update','zoneId':3,'brightness':9}");
        assertThat(bench.firmware().light().zones()).hasSize(4);
        assertThat(bench.firmware().light().zones().get(3).brightness()).isEqualTo(9);
    }

    @Test
    void whatCameLaterIsUnknown() {
        for (String type : new String[] {
            "factoryPresets.list", "edge_mixer.get", "cameraMode.get", "effectPresets.list", "zonePresets.list"
        }) {
            assertThat(bench.send("{'type':'" + type + "'}").replies())
                    .allMatch(reply -> reply.contains("Unknown command type"));
        }
        assertThat(bench.http("GET", "/factoryPresets", "").status()).isEqualTo(404);
    }

    @Test
    void stepsWalkItsOwnList() {
        bench.send("{'type':'prevEffect'}");
        bench.frame();
        assertThat(bench.firmware().light().effectId()).isBetween(150, 161);
    }
}

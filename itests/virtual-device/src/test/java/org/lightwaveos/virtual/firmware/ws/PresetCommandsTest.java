/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.Reaction;

/** The user's presets, of which there are no recordings. */
class PresetCommandsTest {

    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void effectPresetsSleepUntilTheListIsAskedForByRest() {
        assertThat(code(bench.ask("{'type':'effectPresets.list','requestId':'r'}")))
                .isEqualTo("INTERNAL_ERROR");
        assertThat(code(bench.ask("{'type':'effectPresets.saveCurrent','slot':1,'name':'A'}")))
                .isEqualTo("INTERNAL_ERROR");
        assertThat(bench.get("/effect-presets", Map.of()).get("count").getAsInt())
                .isZero();
        assertThat(bench.ask("{'type':'effectPresets.list','requestId':'r'}").toString())
                .contains("\"requestId\":\"r\"", "\"maxSlots\":16");
    }

    @Test
    void aLoadedPresetLeavesMoodAndTrails() {
        bench.get("/effect-presets", Map.of());
        bench.http("POST", "/parameters", "{'mood':11,'fadeAmount':12,'brightness':13}");
        bench.frame();
        Reaction saved = bench.send("{'type':'effectPresets.saveCurrent','slot':3,'name':'Night'}");
        assertThat(saved.replies()).singleElement().asString().contains("\"mood\":11", "\"trails\":12");
        assertThat(saved.broadcasts())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"effectPresets.saved\",\"slot\":3");
        bench.http("POST", "/parameters", "{'mood':99,'fadeAmount':98,'brightness':97}");
        bench.frame();
        assertThat(bench.ask("{'type':'effectPresets.load','id':3}").toString()).contains("effectPresets.loaded");
        bench.frame();
        assertThat(bench.firmware().light().brightness()).isEqualTo(13);
        assertThat(bench.firmware().light().mood()).isEqualTo(99);
        assertThat(bench.firmware().light().fadeAmount()).isEqualTo(98);
    }

    @Test
    void emptyAndImpossibleSlotsAreRefused() {
        bench.get("/effect-presets", Map.of());
        assertThat(code(bench.ask("{'type':'effectPresets.load','id':3}"))).isEqualTo("NOT_FOUND");
        assertThat(code(bench.ask("{'type':'effectPresets.delete','id':3}"))).isEqualTo("NOT_FOUND");
        assertThat(code(bench.ask("{'type':'effectPresets.get','id':16}"))).isEqualTo("OUT_OF_RANGE");
        assertThat(code(bench.ask("{'type':'effectPresets.get','id':'x'}"))).isEqualTo("OUT_OF_RANGE");
        assertThat(code(bench.ask("{'type':'effectPresets.get'}"))).isEqualTo("MISSING_FIELD");
        assertThat(code(bench.ask("{'type':'effectPresets.saveCurrent','slot':0,'name':''}")))
                .isEqualTo("INVALID_VALUE");
        assertThat(code(bench.ask("{'type':'zonePresets.load','id':2}"))).isEqualTo("NOT_FOUND");
        assertThat(code(bench.ask("{'type':'zonePresets.delete','id':200}"))).isEqualTo("OUT_OF_RANGE");
    }

    @Test
    void zonePresetsAreAwakeAndAnsweredByBroadcast() {
        bench.send("{'type':'zone.loadPreset','presetId':2}");
        Reaction saved = bench.send("{'type':'zonePresets.saveCurrent','slot':5,'name':'Rings','requestId':'z'}");
        assertThat(saved.replies()).isEmpty();
        assertThat(saved.broadcasts()).singleElement().asString().contains("\"requestId\":\"z\"", "\"zoneCount\":3");
        bench.send("{'type':'zone.loadPreset','presetId':0}");
        assertThat(bench.firmware().light().zones()).hasSize(1);
        assertThat(bench.ask("{'type':'zonePresets.load','id':5}").toString()).contains("zonePresets.loaded");
        assertThat(bench.firmware().light().zones()).hasSize(3).allMatch(zone -> zone.enabled());
        assertThat(bench.ask("{'type':'zonePresets.get','id':5}").toString()).contains("\"s1LeftStart\":65");
        bench.send("{'type':'zonePresets.delete','id':5}");
        assertThat(bench.ask("{'type':'zonePresets.list'}").toString()).contains("\"count\":0");
    }

    private static String code(JsonObject error) {
        return error.getAsJsonObject("error").get("code").getAsString();
    }
}

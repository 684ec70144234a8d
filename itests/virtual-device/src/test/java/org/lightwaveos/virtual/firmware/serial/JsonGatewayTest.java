/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.catalogue.firmware.RegistrationOrder;
import org.lightwaveos.virtual.firmware.Action;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.Reaction;

class JsonGatewayTest {

    private final FirmwareBench bench = new FirmwareBench();

    private Reaction send(String line) {
        return bench.firmware().onSerial(line.replace('\'', '"'), bench.nowMs());
    }

    /** All that a line brings, as text. */
    private String say(String line) {
        return String.join("", send(line).replies());
    }

    private JsonObject data(String line) {
        return JsonParser.parseString(say(line)).getAsJsonObject().getAsJsonObject("data");
    }

    private LiveLight light() {
        bench.frame();
        return bench.firmware().light();
    }

    @Test
    void readsTheWholeLightInOneLine() {
        assertThat(say("{'type':'parameters.get','requestId':'7'}"))
                .isEqualTo("{\"type\":\"parameters.get\",\"requestId\":\"7\",\"success\":true,\"data\":"
                        + "{\"brightness\":128,\"speed\":15,\"paletteId\":0,\"paletteName\":\"Sunset Real\","
                        + "\"effectId\":4610,\"intensity\":140,\"saturation\":180,\"complexity\":160,"
                        + "\"variation\":100,\"mood\":128,\"hue\":128,\"fadeAmount\":180}}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "setBrightness, brightness",
        "setSpeed, speed",
        "setHue, hue",
        "setIntensity, intensity",
        "setSaturation, saturation",
        "setComplexity, complexity",
        "setVariation, variation",
        "setMood, mood",
        "setFadeAmount, fadeAmount"
    })
    void aSetterAnswersItsOneKeyAndIsSeenWithTheNextFrame(String type, String key) {
        assertThat(say("{'type':'" + type + "','value':77}"))
                .isEqualTo("{\"type\":\"" + type + "\",\"requestId\":\"\",\"success\":true,\"data\":{\"" + key
                        + "\":77}}\n");
        assertThat(data("{'type':'parameters.get'}").get(key).getAsInt()).isNotEqualTo(77);
        bench.frame();
        assertThat(data("{'type':'parameters.get'}").get(key).getAsInt()).isEqualTo(77);

        assertThat(send("{'type':'" + type + "','value':256}").actions()).containsExactly(Action.of(type, 0));
        assertThat(send("{'type':'" + type + "','value':-1}").actions()).containsExactly(Action.of(type, 0));
        assertThat(say("{'type':'" + type + "','value':'9','requestId':'r'}"))
                .isEqualTo("{\"type\":\"error\",\"requestId\":\"r\",\"success\":false,\"error\":\"missing value\"}\n");
    }

    @Test
    void speedIsAnsweredAsAskedAndShownAsPossible() {
        assertThat(data("{'type':'setSpeed','value':200}").get("speed").getAsInt())
                .isEqualTo(200);
        assertThat(light().speed()).isEqualTo(100);
    }

    @Test
    void effectAndPaletteAreChecked() {
        assertThat(data("{'type':'setEffect','effectId':256}").toString())
                .contains("\"effectId\":256,\"name\":\"Fire\"");
        assertThat(data("{'type':'setPalette','paletteId':74}").get("paletteId").getAsInt())
                .isEqualTo(74);
        assertThat(light().effectId()).isEqualTo(256);
        assertThat(light().paletteId()).isEqualTo(74);

        assertThat(say("{'type':'setEffect','effectId':65536}")).contains("\"effectId not registered\"");
        assertThat(say("{'type':'setPalette','paletteId':75}")).contains("\"paletteId out of range\"");
        assertThat(say("{'type':'setPalette'}")).contains("\"missing paletteId\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'parameters.set','brightness':3}",
                "{'type':'palettes.list'}",
                "{'type':'sync.state'}",
                "{'cmd':'setBrightness','value':3}",
                "{'type':7}"
            })
    void whatItDoesNotKnowIsAnError(String line) {
        assertThat(say(line))
                .isEqualTo("{\"type\":\"error\",\"requestId\":\"\",\"success\":false,"
                        + "\"error\":\"unknown command type\"}\n");
    }

    @Test
    void brokenLinesAreToldWithoutARequestId() {
        assertThat(say("{'type':'setHue','requestId':'5','va"))
                .isEqualTo("{\"type\":\"error\",\"requestId\":\"\",\"success\":false,\"error\":\"IncompleteInput\"}\n");
        assertThat(say("{nonsense}")).contains("\"InvalidInput\"");
        assertThat(send("lue':3}").replies()).isEmpty();
    }

    @Test
    void theRequestIdIsEchoedWithoutEscapes() {
        assertThat(say("{'type':'nope','requestId':'a\\u0022b'}")).contains("\"requestId\":\"a\"b\"");
    }

    @Test
    void listsEffectsInWindowsAndInManyWrites() {
        int total = RegistrationOrder.all().size();
        Reaction all = send("{'type':'effects.list'}");
        assertThat(all.replies()).hasSizeGreaterThan(total);
        assertThat(all.replies().get(all.replies().size() - 1)).isEqualTo("}\r\n");
        assertThat(data("{'type':'effects.list'}").getAsJsonArray("effects")).hasSize(total);

        JsonObject end = data("{'type':'effects.list','offset':" + (total - 3) + ",'limit':10}");
        assertThat(end.getAsJsonArray("effects")).hasSize(3);
        assertThat(end.get("limit").getAsInt()).isEqualTo(3);
        assertThat(data("{'type':'effects.list','offset':" + total + "}").toString())
                .isEqualTo("{\"total\":" + total + ",\"offset\":0,\"limit\":0,\"effects\":[]}");
    }

    @Test
    void tellsWhatTheDeviceIs() {
        bench.pass(500);
        assertThat(data("{'type':'device.getStatus'}").toString())
                .isEqualTo("{\"freeHeap\":150000,\"uptimeMs\":1500,\"wifi\":\"connected\",\"fps\":120,\"effectCount\":"
                        + RegistrationOrder.all().size() + "}");
        assertThat(data("{'type':'effects.getCurrent'}").get("effectId").getAsInt())
                .isEqualTo(4610);
        JsonObject categories = data("{'type':'effects.getCategories'}");
        assertThat(categories.getAsJsonArray("categories")).hasSize(3);
    }

    @Test
    void zonesChangeAtOnce() {
        assertThat(data("{'type':'zone.enable','enable':true}").get("enabled").getAsBoolean())
                .isTrue();
        say("{'type':'zone.setEffect','zoneId':1,'effectId':257}");
        say("{'type':'zone.setBrightness','zoneId':1,'brightness':9}");
        say("{'type':'zone.setSpeed','zoneId':1,'speed':0}");
        say("{'type':'zone.setPalette','zoneId':1,'paletteId':90}");
        say("{'type':'zone.setBlend','zoneId':1,'blendMode':3}");

        LiveLight now = bench.firmware().light();
        assertThat(now.zonesEnabled()).isTrue();
        assertThat(now.zones().get(1))
                .extracting(
                        LiveLight.Zone::effectId,
                        LiveLight.Zone::brightness,
                        LiveLight.Zone::speed,
                        LiveLight.Zone::paletteId,
                        LiveLight.Zone::blendMode)
                .containsExactly(257, 9, 1, 0, 3);
        assertThat(data("{'type':'zones.list'}").getAsJsonArray("zones").get(1).toString())
                .isEqualTo("{\"id\":1,\"effectId\":257,\"brightness\":9,\"speed\":1,\"palette\":0,\"enabled\":false}");
        assertThat(say("{'type':'zone.setSpeed','zoneId':2,'speed':5}")).contains("\"zoneId out of range\"");
        assertThat(say("{'type':'zone.setSpeed','zoneId':0}")).contains("\"missing speed\"");
    }

    @Test
    void severalZoneFieldsInOneLine() {
        assertThat(data("{'type':'zones.update','zoneId':0,'effectId':1,'brightness':300,'speed':40}")
                        .toString())
                .isEqualTo("{\"zoneId\":0,\"updated\":true}");

        LiveLight.Zone zone = bench.firmware().light().zones().get(0);
        assertThat(zone.effectId()).as("not registered").isZero();
        assertThat(zone.brightness()).isZero();
        assertThat(zone.speed()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({
        "enable, true, true",
        "enabled, true, true",
        "enable, 1, false",
        "enabled, false, false",
    })
    void zonesAreSwitchedByTrueOnly(String key, String value, boolean on) {
        say("{'type':'zone.enable','enable':true}");
        say("{'type':'zones.enabled','" + key + "':" + value + "}");
        assertThat(bench.firmware().light().zonesEnabled()).isEqualTo(on);
    }

    @Test
    void aPresetIsToldByTheZonesFirst() {
        assertThat(send("{'type':'zone.loadPreset','presetId':2}").replies())
                .containsExactly(
                        "[ZoneComposer] Layout set to 3 zones\n",
                        "[ZoneComposer] Loaded preset: Triple Rings\n",
                        "{\"type\":\"zone.loadPreset\",\"requestId\":\"\",\"success\":true,\"data\":{\"presetId\":2}}\n");
        assertThat(bench.firmware().light().zones()).hasSize(3);
        assertThat(send("{'type':'zones.setPreset','presetId':4}").replies().get(0))
                .isEqualTo("[ZoneComposer] Invalid preset 4\n");
    }

    @Test
    void transitionsRunByTheirTypeOrADrawnOne() {
        say("{'type':'transition.trigger','toEffect':257,'transitionType':7}");
        assertThat(light().transition().orElseThrow().type()).isEqualTo(7);
        assertThat(send("{'type':'transition.trigger','toEffect':258}")
                        .actions()
                        .get(0)
                        .name())
                .isEqualTo("startTransition");
        assertThat(say("{'type':'transition.trigger','toEffect':1}")).contains("\"toEffect not registered\"");
        assertThat(data("{'type':'transition.getTypes'}")
                        .getAsJsonArray("types")
                        .get(1)
                        .toString())
                .isEqualTo("{\"id\":1,\"name\":\"Wipe Out\",\"durationMs\":1200}");
        assertThat(data("{'type':'transition.config'}").get("typeCount").getAsInt())
                .isEqualTo(12);
        assertThat(data("{'type':'transition.config','defaultType':300}").toString())
                .isEqualTo("{\"enabled\":true,\"defaultDuration\":800,\"defaultType\":44}");
    }

    @Test
    void drawnTransitionsCoverAllTypes() {
        assertThat(IntStream.range(0, 100).map(TransitionCommands::draw).distinct())
                .hasSize(12);
    }

    @Test
    void theEdgeMixerTakesFieldsUpToTheWrongOne() {
        Reaction reaction = send("{'type':'setEdgeMixer','mode':2,'spread':61}");
        assertThat(reaction.replies().get(0)).contains("\"spread must be 0-60\"");
        assertThat(reaction.actions()).containsExactly(Action.of("setEdgeMixerMode", 2));
        assertThat(say("{'type':'setEdgeMixer','mode':8}")).contains("\"mode must be 0-7\"");
        assertThat(say("{'type':'setEdgeMixer'}")).contains("provide mode, spread, strength, spatial, or temporal");

        bench.frame();
        assertThat(data("{'type':'setEdgeMixer','strength':9,'spatial':1}").toString())
                .contains("\"mode\":2", "\"strength\":9", "\"spatialName\":\"centre_gradient\"");
        bench.frame();
        assertThat(data("{'type':'getEdgeMixer'}").get("strength").getAsInt()).isEqualTo(9);
        assertThat(data("{'type':'saveEdgeMixer'}").get("saved").getAsBoolean()).isTrue();
    }

    @Test
    void aMoodOfEightDimensionsIsApplied() {
        JsonObject data = data("{'type':'prim8.set','pressure':1,'impact':0,'heat':2}");
        assertThat(data.get("zone").getAsInt()).isEqualTo(255);
        assertThat(data.getAsJsonObject("mapped").get("fadeAmount").getAsInt()).isEqualTo(225);

        LiveLight now = light();
        assertThat(now.brightness()).isEqualTo(255);
        assertThat(now.saturation()).isEqualTo(255);
        assertThat(now.speed()).isEqualTo(10);
        assertThat(now.hueSet()).isEqualTo(40);
    }

    @Test
    void clocksFromOutsideAreNotAnswered() {
        assertThat(send("{'type':'trinity.beat','bpm':120}").replies()).isEmpty();
        assertThat(say("{'type':'trinity.sync','action':'dance'}")).contains("\"invalid action\"");
        assertThat(say("{'type':'trinity.sync','action':'start'}")).contains("\"dispatched\":true");
        assertThat(say("{'type':'show.stop'}")).contains("\"data\":{\"success\":true}");
    }

    /** Nobody on the network hears of it. */
    @Test
    void nothingIsPushedAndNothingSaved() {
        for (String line : new String[] {
            "{'type':'setBrightness','value':1}", "{'type':'zone.enable','enable':true}", "+", "z", "effect 3"
        }) {
            Reaction reaction = send(line);
            assertThat(reaction.replies()).as(line).isNotEmpty();
            assertThat(reaction.broadcasts()).isEmpty();
            assertThat(reaction.statusPushes() + reaction.zonePushes()).isZero();
            assertThat(reaction.saveRequested()).isFalse();
        }
    }
}

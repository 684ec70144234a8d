/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.virtual.firmware.Action;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.Reaction;

class KeysTest {

    private final FirmwareBench bench = new FirmwareBench();

    private Reaction press(String key) {
        Reaction reaction = bench.firmware().onSerial(key, bench.nowMs());
        bench.frame();
        return reaction;
    }

    private LiveLight light() {
        return bench.firmware().light();
    }

    @ParameterizedTest
    @CsvSource({
        "+, setBrightness, 144",
        "=, setBrightness, 144",
        "-, setBrightness, 112",
        "[, setSpeed, 14",
        "], setSpeed, 16",
        "., setPalette, 1",
        "',', setPalette, 74",
        "i, setMood, 144",
        "I, setMood, 112",
        "e, setEdgeMixerMode, 1",
        "w, setEdgeMixerSpread, 35",
        "W, setEdgeMixerSpread, 25",
        "<, setEdgeMixerStrength, 240",
        ">, setEdgeMixerStrength, 255",
        "y, setEdgeMixerSpatial, 1",
        "Y, setEdgeMixerTemporal, 1",
        "t, setEffect, 5889",
        "0, setEffect, 256",
        "6, setEffect, 2565"
    })
    void aKeyChangesTheLight(String key, String setter, int value) {
        Reaction reaction = press(key);

        assertThat(reaction.actions()).containsExactly(Action.of(setter, value));
        assertThat(reaction.replies()).isNotEmpty();
    }

    /** A line that lost all but its end does this. */
    @Test
    void aBraceAloneSavesTheEdgeMixer() {
        assertThat(press("}").actions()).containsExactly(Action.of("saveEdgeMixerToNVS"));
    }

    @Test
    void nextGoesOnFromWhereTheKeysWere() {
        bench.send("{'type':'setEffect','effectId':1280}");
        bench.frame();

        assertThat(press(" ").replies()).containsExactly("Effect 0x0101: \u001b[1;32mOcean\u001b[0m\n");
        assertThat(light().effectId()).isEqualTo(257);
        press("N");
        press("N");
        assertThat(light().effectId()).as("before the first is the last").isNotIn(256, 257);
    }

    @Test
    void registersAreWalkedThrough() {
        press("r");
        assertThat(light().effectId()).isEqualTo(261);
        press(" ");
        assertThat(light().effectId()).isEqualTo(262);
        press("m");
        assertThat(light().effectId()).isEqualTo(256);
        press("n");
        assertThat(light().effectId()).isEqualTo(257);
        press("*");
        press("N");
        assertThat(light().effectId()).isEqualTo(256);
    }

    @Test
    void brightnessNeverGoesDark() {
        for (int i = 0; i < 20; i++) {
            press("-");
        }
        assertThat(light().brightness()).isEqualTo(16);
        assertThat(press("-").replies()).isEmpty();
    }

    @Test
    void digitsLoadPresetsWhereThereAreZones() {
        press("z");
        assertThat(light().zonesEnabled()).isTrue();
        assertThat(press("3").replies()).contains("Zone Preset: Triple Rings\n");
        assertThat(light().zones()).hasSize(3);
        int effect = light().effectId();
        press("0");
        press(" ");
        assertThat(light().effectId()).isEqualTo(effect);
        press("z");
        assertThat(light().zonesEnabled()).isFalse();
    }

    @Test
    void theModeKeyFollowsNothingButItself() {
        press("e");
        bench.firmware().onSerial("{\"type\":\"setEdgeMixer\",\"mode\":4}", bench.nowMs());
        bench.frame();

        assertThat(press("e").actions()).containsExactly(Action.of("setEdgeMixerMode", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "p", "K", "`", "!", "?", "hello", "\"value\":5}", "12"})
    void whatIsNoKeyDoesNothing(String text) {
        Reaction reaction = press(text);

        assertThat(reaction.actions()).isEmpty();
        assertThat(reaction.replies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "effect 0x0100, 256",
        "effect 257, 257",
        "'  effect  1281 ', 1281",
        "EFFECT 257, 1280",
        "effect 9999, 1280"
    })
    void effectsByNumber(String line, int shown) {
        press("effect 1280");
        press(line);

        assertThat(light().effectId()).isEqualTo(shown);
    }

    @Test
    void effectsByPlaceAreThoseOfTheList() {
        press("effect 1");
        String list = String.join(
                "",
                bench.firmware()
                        .onSerial("{\"type\":\"effects.list\",\"offset\":1,\"limit\":1}", 0)
                        .replies());
        assertThat(list).contains("\"id\":" + light().effectId() + ",");
    }

    @Test
    void textCommands() {
        assertThat(press("effect 9999").replies()).containsExactly("ERROR: Effect 0x270F not registered\n");
        assertThat(press("zs 0 40").replies().get(0)).startsWith("ERROR: Zone mode not enabled");
        press("z");
        assertThat(press("zs 0 40").replies()).containsExactly("Zone 0 speed set to 40\n");
        assertThat(light().zones().get(0).speed()).isEqualTo(40);
        assertThat(press("zs 9 40").replies().get(0)).startsWith("ERROR: Usage: zs <zoneId> <speed> (");
        assertThat(press("cc 2").replies()).containsExactly("Color correction mode set to: 2\n");
        assertThat(press("c").replies()).containsExactly("Color correction mode: 3 (BOTH)\n");
        assertThat(press("bands").replies()).hasSize(1);
    }
}

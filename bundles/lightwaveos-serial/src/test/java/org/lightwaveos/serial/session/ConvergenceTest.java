/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;

/** Whatever goes wrong in between: in the end the device is as commanded last, and shown is what is. */
class ConvergenceTest {

    private static final String[] NOISE = {
        "I (77) wifi: connected",
        "{\"event\":\"ws.connect\",\"ip\":\"10.0.0.9\"}",
        "{\"type\":\"setHue\"",
        "\u0001\u0002",
        "> ",
        "{\"type\":\"error\",\"requestId\":\"\",\"success\":false,\"error\":\"InvalidInput\"}",
        "{\"type\":\"setMood\",\"requestId\":\"3\",\"success\":true,\"data\":{\"mood\":3}}"
    };

    /** A device that comes and goes more often is left alone for so long that commands become stale, see {@link OpeningsTest}. */
    private static final int MOST_UNPLUGS = 5;

    @Property(tries = 200, seed = "1")
    void inTheEndItIsAsCommanded(@ForAll long seed) {
        Random random = new Random(seed);
        ToldPanel panel = new ToldPanel();
        Simulation port = Simulation.online(panel);
        Map<LightField, Integer> wanted = new EnumMap<>(LightField.class);
        Map<EdgeMixerField, Integer> mixer = new EnumMap<>(EdgeMixerField.class);
        port.disturb = answer -> disturbed(answer, random);
        for (int i = 0; i < 60; i++) {
            int value = 1 + random.nextInt(70);
            LightField field = LightField.values()[random.nextInt(LightField.values().length)];
            wanted.put(field, value);
            port.set(field, value);
            if (random.nextInt(10) == 0) {
                mixer.put(EdgeMixerField.SPREAD, value % 60);
                port.feed(new SerialEvent.MixerWanted(Map.of(EdgeMixerField.SPREAD, value % 60)));
            }
            happen(port, random);
            port.run(random.nextInt(random.nextBoolean() ? 30 : 600));
        }
        port.disturb = answer -> answer;
        port.cuts.clear();
        port.trouble = null;
        port.run(45_000);

        assertThat(port.link()).isInstanceOf(LinkStatus.Online.class);
        wanted.forEach((field, value) -> assertThat(port.device.light).containsEntry(field, value));
        assertThat(port.device.mixer).containsAllEntriesOf(mixer);
        assertThat(port.shown().values()).isEqualTo(port.device.light);
        assertThat(panel.mixer).isEqualTo(port.device.mixer);
        assertThat(port.console.acted).isEmpty();
        assertThat(port.session.nextWakeUp()).isGreaterThan(port.now);
    }

    private static String disturbed(String answer, Random random) {
        int at = random.nextInt(answer.length());
        return switch (random.nextInt(14)) {
            case 0 -> "";
            case 1 -> answer.substring(0, at);
            case 2 -> answer.substring(0, at) + "I (9) log\n" + answer.substring(at);
            case 3 -> answer.substring(0, at) + "\u0000" + answer.substring(at);
            case 4 -> "half a log" + answer;
            default -> answer;
        };
    }

    private static void happen(Simulation port, Random random) {
        switch (random.nextInt(30)) {
            case 0, 1, 2 -> port.cuts.add(1 + random.nextInt(50));
            case 3, 4, 5, 6 -> port.say(NOISE[random.nextInt(NOISE.length)]);
            case 7 -> port.say("{\"event\":\"telemetry.boot\",\"ts_mono_ms\":0}");
            case 8 -> {
                if (port.opened < MOST_UNPLUGS) {
                    port.unplug();
                    port.run(random.nextInt(4_000));
                    port.trouble = null;
                }
            }
            case 9 -> {
                byte[] cut = new byte[17 + random.nextInt(500)];
                cut[0] = (byte) 0xFD;
                cut[1] = 2;
                cut[15] = (byte) 0xC0;
                cut[16] = 3;
                port.bytes(cut);
            }
            default -> {
                // nothing
            }
        }
    }
}

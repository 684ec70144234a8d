/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.EdgeMixer;
import org.lightwaveos.virtual.firmware.device.Setter;

/** Keys of the edge mixer, and those that only say something. */
final class EdgeMixerKeys {

    private static final int SPREAD_STEP = 5;
    private static final int STRENGTH_STEP = 15;
    private static final String CYAN = "\u001b[1;36m";
    private static final String PLAIN = "\u001b[0m\n";

    /** The mode that the key showed last; -1 before its first use. It follows nothing else. */
    private int mode = -1;

    private boolean audioDebug;
    private boolean cinema = true;

    void press(char key, EdgeMixer mixer, Outbox out) {
        switch (key) {
            case 'e' -> cycle(mixer, out);
            case 'w' -> spread(Math.min(mixer.spread() + SPREAD_STEP, EdgeMixer.MAX_SPREAD), out);
            case 'W' -> spread(Math.max(mixer.spread() - SPREAD_STEP, 0), out);
            case '<' -> strength(Math.max(mixer.strength() - STRENGTH_STEP, 0), out);
            case '>' -> strength(Math.min(mixer.strength() + STRENGTH_STEP, 255), out);
            case 'y' -> {
                EdgeMixer next = mixer.withSpatial(mixer.spatial() == 0 ? 1 : 0);
                out.set(Setter.EDGE_MIXER_SPATIAL, next.spatial());
                out.reply("EdgeMixer spatial: " + CYAN + next.spatialName() + PLAIN);
            }
            case 'Y' -> {
                EdgeMixer next = mixer.withTemporal(mixer.temporal() == 0 ? 1 : 0);
                out.set(Setter.EDGE_MIXER_TEMPORAL, next.temporal());
                out.reply("EdgeMixer temporal: " + CYAN + next.temporalName() + PLAIN);
            }
            case '}' -> {
                out.set(Setter.EDGE_MIXER_SAVE);
                out.reply("EdgeMixer: \u001b[1;32msaved to NVS\u001b[0m\r\n");
            }
            case '#' -> status(mixer, out);
            case 'a' -> {
                audioDebug = !audioDebug;
                out.reply("Audio debug: " + (audioDebug ? "ON" : "OFF") + "\n");
            }
            case 'q' -> {
                cinema = !cinema;
                out.reply("Cinema post: " + (cinema ? "ON" : "OFF") + "\n");
            }
            default -> {
                // Bloom's own tunables and the status strip: nothing that a client could see in the state.
            }
        }
    }

    private void cycle(EdgeMixer mixer, Outbox out) {
        mode = ((mode < 0 ? mixer.mode() : mode) + 1) % EdgeMixer.MAX_MODE;
        out.set(Setter.EDGE_MIXER_MODE, mode);
        out.reply("EdgeMixer mode: " + CYAN + mixer.withMode(mode).modeName() + PLAIN);
    }

    private static void spread(int value, Outbox out) {
        out.set(Setter.EDGE_MIXER_SPREAD, value);
        out.reply("EdgeMixer spread: " + value + "\n");
    }

    private static void strength(int value, Outbox out) {
        out.set(Setter.EDGE_MIXER_STRENGTH, value);
        out.reply("EdgeMixer strength: " + value + "\n");
    }

    private static void status(EdgeMixer mixer, Outbox out) {
        out.reply("\n=== EdgeMixer Status ===\r\n");
        out.reply("  Mode:     " + mixer.modeName() + "\n");
        out.reply("  Spread:   " + mixer.spread() + "\n");
        out.reply("  Strength: " + mixer.strength() + "\n");
        out.reply("  Spatial:  " + mixer.spatialName() + "\n");
        out.reply("  Temporal: " + mixer.temporalName() + "\n");
        out.reply("\r\n");
    }
}

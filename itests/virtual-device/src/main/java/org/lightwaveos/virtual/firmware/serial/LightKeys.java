/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import org.lightwaveos.catalogue.DisplayOrder;
import org.lightwaveos.catalogue.Palettes;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.ColourCorrection;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.device.Zones;

/** Keys that change the light or its zones. */
final class LightKeys {

    private static final int[] AUDIO_EFFECTS = {0x0A04, 0x0A05};
    private static final int RD_TRIANGLE = 0x1701;
    private static final int STEP = 16;
    private static final String[] CORRECTIONS = {"OFF", "HSV", "RGB", "BOTH"};

    private final Device device;
    private final EffectWalk walk;
    private int audioEffect;

    LightKeys(Device device, EffectWalk walk) {
        this.device = device;
        this.walk = walk;
    }

    /** Whether the key is one of these. */
    boolean press(char key, Outbox out) {
        if (Character.isDigit(key)) {
            digit(key - '0', out);
            return true;
        }
        switch (key) {
            case ' ', 'n' -> step(1, out);
            case 'N' -> step(-1, out);
            case 'r' -> walk.register(EffectWalk.Register.REACTIVE, out);
            case 'm' -> walk.register(EffectWalk.Register.AMBIENT, out);
            case '*' -> walk.register(EffectWalk.Register.ALL, out);
            case '+', '=' -> brightness(STEP, 255, out);
            case '-' -> brightness(-STEP, STEP, out);
            case '[' -> speed(-1, LightField.SPEED.min(), out);
            case ']' -> speed(1, LightField.SPEED.max(), out);
            case '.' -> palette(1, out);
            case ',' -> palette(-1, out);
            case 'i' -> mood(Math.min(get(LightField.MOOD) + STEP, 255), out);
            case 'I' -> mood(Math.max(get(LightField.MOOD) - STEP, 0), out);
            case 't', 'T' -> triangle("F", key == 't' ? "0.0370" : "0.0390", out);
            case 'b', 'B' -> triangle("K", key == 'b' ? "0.0620" : "0.0640", out);
            case 'z' -> zones(out);
            case 'c' -> correction(out);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int get(LightField field) {
        return device.renderer().get(field);
    }

    /** Zone presets where there are zones, else effects in display order. */
    private void digit(int digit, Outbox out) {
        if (device.zones().isEnabled()) {
            if (digit >= 1 && digit <= 5) {
                ZonePreset.load(digit - 1, device.zones(), out);
                out.reply("Zone Preset: " + Zones.presetName(digit - 1) + "\n");
            }
        } else if (digit == 6) {
            audioEffect = (audioEffect + 1) % AUDIO_EFFECTS.length;
            walk.show(AUDIO_EFFECTS[audioEffect], "Audio Effect 0x%04X: ", out);
        } else {
            walk.show(DisplayOrder.all().get(digit), "Effect [" + digit + "] 0x%04X: ", out);
        }
    }

    private void step(int by, Outbox out) {
        if (!device.zones().isEnabled()) {
            walk.step(by, out);
        }
    }

    /** Down to 16, never to dark; at the end nothing is said. */
    private void brightness(int by, int end, Outbox out) {
        int now = get(LightField.BRIGHTNESS);
        if (by > 0 ? now < end : now > end) {
            int next = by > 0 ? Math.min(now + by, end) : Math.max(now + by, end);
            out.set(Setter.BRIGHTNESS, next);
            out.reply("Brightness: " + next + "\n");
        }
    }

    private void speed(int by, int end, Outbox out) {
        int now = get(LightField.SPEED);
        if (now != end) {
            out.set(Setter.SPEED, now + by);
            out.reply("Speed: " + (now + by) + "\n");
        }
    }

    private void palette(int by, Outbox out) {
        int count = Palettes.all().size();
        int next = Math.floorMod(get(LightField.PALETTE) + by, count);
        out.set(Setter.PALETTE, next);
        out.reply("Palette " + next + "/" + count + ": " + QueryCommands.paletteName(next) + "\n");
    }

    private void mood(int value, Outbox out) {
        out.set(Setter.MOOD, value);
        out.reply("Mood: " + value + " (" + Math.round(value * 100 / 255f) + "%)\n");
    }

    /** A tunable of one effect, which is shown for it. The tunable itself is not imitated: it goes one step and back. */
    private void triangle(String name, String value, Outbox out) {
        if (!device.effects().has(RD_TRIANGLE)) {
            out.reply("RD Triangle not found\r\n");
            return;
        }
        if (get(LightField.EFFECT) != RD_TRIANGLE) {
            walk.set(RD_TRIANGLE, out);
        }
        out.reply("RD Triangle " + name + ": " + value + "\n");
    }

    private void zones(Outbox out) {
        boolean on = !device.zones().isEnabled();
        device.zones().setEnabled(on);
        out.reply("Zone Mode: " + (on ? "ENABLED" : "DISABLED") + "\n");
        if (on) {
            out.reply("  Press 1-5 to load presets\r\n");
        }
    }

    private void correction(Outbox out) {
        int mode = (device.correction().get(ColourCorrection.Level.MODE) + 1) % CORRECTIONS.length;
        device.correction().set(ColourCorrection.Level.MODE, mode);
        out.reply("Color correction mode: " + mode + " (" + CORRECTIONS[mode] + ")\n");
    }
}

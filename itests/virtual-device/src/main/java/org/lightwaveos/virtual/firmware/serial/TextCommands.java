/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.Locale;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.ColourCorrection;
import org.lightwaveos.virtual.firmware.device.Device;

/** Commands of several letters, as far as they touch the light (device facts, section 5.4). */
final class TextCommands {

    private static final int HEX = 16;

    private final Device device;
    private final EffectWalk walk;

    TextCommands(Device device, EffectWalk walk) {
        this.device = device;
        this.walk = walk;
    }

    /** Whether the line is a command. */
    boolean run(String line, String lower, Outbox out) {
        if (lower.equals("x") || lower.equals("bands")) {
            out.reply("Bands: no live snapshot (audio buffer or frame not ready)\r\n");
        } else if (line.startsWith("e") && lower.startsWith("effect ")) {
            effect(line.substring("effect ".length()).strip(), out);
        } else if (line.startsWith("cc")) {
            correction(line.substring(2).strip(), out);
        } else if (lower.startsWith("zs ")) {
            zoneSpeed(line.substring("zs ".length()).strip(), out);
        } else {
            return false;
        }
        return true;
    }

    /** Small numbers are places in the list, others ids. */
    private void effect(String text, Outbox out) {
        boolean hex = text.toLowerCase(Locale.ROOT).startsWith("0x");
        int number = hex ? number(text.substring(2), HEX) : number(text, 10);
        boolean place = number >= 0 && number < device.effects().size();
        int effect = place ? device.effects().idAt(number) : number & 0xFFFF;
        if (!walk.show(effect, "Effect 0x%04X: ", out)) {
            out.reply("ERROR: Effect 0x%04X not registered\n".formatted(effect));
        }
    }

    private void correction(String text, Outbox out) {
        if (text.isEmpty()) {
            int mode = device.correction().get(ColourCorrection.Level.MODE);
            out.reply("Color correction mode: " + mode + "\n");
            out.reply("  0=OFF, 1=HSV, 2=RGB, 3=BOTH\r\n");
            return;
        }
        int mode = number(text, 10) & 0xFF;
        if (mode > 3) {
            out.reply("Invalid mode. Use 0-3\r\n");
            return;
        }
        device.correction().set(ColourCorrection.Level.MODE, mode);
        out.reply("Color correction mode set to: " + mode + "\n");
    }

    /** Its other form, a speed for each of three zones, is never reached: it looks like this one. */
    private void zoneSpeed(String text, Outbox out) {
        if (!device.zones().isEnabled()) {
            out.reply("ERROR: Zone mode not enabled. Press 'z' to enable.\r\n");
            return;
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            out.reply("ERROR: Usage: zs <zoneId> <speed> OR zs <speed0> <speed1> <speed2>\r\n");
            return;
        }
        int zone = number(text.substring(0, space), 10);
        int speed = number(text.substring(space + 1).strip(), 10);
        if (zone < 0 || zone >= device.zones().count() || speed < 1 || speed > 100) {
            out.reply("ERROR: Usage: zs <zoneId> <speed> (zoneId: 0-2, speed: 1-100)\r\n");
            return;
        }
        device.zones().change(zone, z -> z.withSpeed(speed));
        out.reply("Zone " + zone + " speed set to " + speed + "\n");
    }

    /** The number that a text begins with, 0 if it begins with none. */
    static int number(String text, int radix) {
        int end = text.startsWith("-") ? 1 : 0;
        while (end < text.length() && end < 9 && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        String digits = text.substring(0, end);
        return digits.isEmpty() || digits.equals("-") ? 0 : (int) Long.parseLong(digits, radix);
    }
}

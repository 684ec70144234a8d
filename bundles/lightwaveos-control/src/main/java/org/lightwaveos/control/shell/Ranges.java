/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.shell;

import java.util.OptionalInt;
import org.lightwaveos.model.ZoneSetting;

/** Ranges of what is commanded besides the fields of the model, which know theirs. Outside them: {@link IllegalArgumentException}. */
public final class Ranges {

    private static final int TRANSITIONS = 12;
    private static final int ZONE_PRESETS = 5;
    private static final int FACTORY_PRESETS = 8;
    private static final int PRESET_SLOTS = 16;

    private Ranges() {}

    public static void checkTransition(OptionalInt transition) {
        transition.ifPresent(type -> check("transition", type, 0, TRANSITIONS - 1));
    }

    public static void checkZone(int zone) {
        check("zone", zone, 0, ZoneSetting.MOST - 1);
    }

    public static void checkZoneCount(int zones) {
        check("zones", zones, 1, ZoneSetting.MOST);
    }

    /** Of the layouts that a device has built in. */
    public static void checkZonePreset(int preset) {
        check("preset", preset, 0, ZONE_PRESETS - 1);
    }

    public static void checkFactoryPreset(int index) {
        check("factory preset", index, 0, FACTORY_PRESETS - 1);
    }

    public static void checkPresetSlot(int slot) {
        check("slot", slot, 0, PRESET_SLOTS - 1);
    }

    private static void check(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " is " + min + ".." + max + ", not " + value);
        }
    }
}

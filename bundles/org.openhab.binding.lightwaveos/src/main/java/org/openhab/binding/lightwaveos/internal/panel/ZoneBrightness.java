/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.OptionalInt;
import org.openhab.binding.lightwaveos.internal.channel.BrightnessMemory;

/** How bright a zone was, among what is remembered of its Thing. */
record ZoneBrightness(PanelMemory memory, String group) implements BrightnessMemory {

    private static final int FULL = 255;

    @Override
    public OptionalInt brightness() {
        try {
            int value = Integer.parseInt(memory.recall(key()));
            return value > 0 && value <= FULL ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public void brightness(int raw) {
        memory.keep(key(), Integer.toString(raw));
    }

    private String key() {
        return group + "-brightness";
    }
}

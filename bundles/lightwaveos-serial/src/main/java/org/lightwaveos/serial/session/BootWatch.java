/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts how often a device starts. A start shows by a line of the chip's own and by the firmware's first event; in a loop the
 * second may never come, so each is counted by itself.
 */
final class BootWatch {

    private static final int LOOP = 3;

    private final Deque<Long> chip = new ArrayDeque<>();
    private final Deque<Long> firmware = new ArrayDeque<>();
    private long lastAt = -Times.BOOT_STABLE;

    /** Whether the line is the first one that the chip says when it starts. */
    static boolean isChipBoot(String text) {
        return text.startsWith("ESP-ROM:");
    }

    void chipBooted(long now) {
        note(chip, now);
    }

    void firmwareBooted(long now) {
        note(firmware, now);
    }

    private void note(Deque<Long> boots, long now) {
        lastAt = now;
        boots.add(now);
        if (boots.size() > LOOP) {
            boots.remove();
        }
    }

    boolean isLoop(long now) {
        return isLoop(chip, now) || isLoop(firmware, now);
    }

    private static boolean isLoop(Deque<Long> boots, long now) {
        return boots.size() == LOOP && now - boots.element() <= Times.BOOT_WINDOW;
    }

    long lastAt() {
        return lastAt;
    }

    void clear() {
        chip.clear();
        firmware.clear();
    }
}

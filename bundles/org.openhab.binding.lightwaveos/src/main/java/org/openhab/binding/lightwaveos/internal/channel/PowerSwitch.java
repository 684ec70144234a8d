/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * ON and OFF of a device that knows only brightness. OFF is brightness 0, ON the brightness before it, also when openHAB
 * was restarted in between. ON leaves a light alone that is on already; where that is not known yet, it waits for the
 * device's word.
 */
public final class PowerSwitch {

    /** What a new device shows (device facts, section 4.1, first boot). */
    static final int DEFAULT_BRIGHTNESS = 128;

    /** An ON that has waited longer would surprise more than it would please. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BrightnessMemory memory;
    private final LongSupplier nanoTime;

    // All access must be guarded by "this".
    private OptionalInt lastLit = OptionalInt.empty();
    private OptionalInt shown = OptionalInt.empty();
    private boolean waiting;
    private long waitingSince;

    public PowerSwitch(BrightnessMemory memory, LongSupplier nanoTime) {
        this.memory = memory;
        this.nanoTime = nanoTime;
    }

    /** ON was commanded: the brightness to set, empty if the light stays as it is for now. */
    public synchronized OptionalInt on() {
        if (shown.isEmpty()) {
            waiting = true;
            waitingSince = nanoTime.getAsLong();
            return OptionalInt.empty();
        }
        return shown.getAsInt() > 0 ? OptionalInt.empty() : OptionalInt.of(remembered());
    }

    /** A brightness, 0 included, was commanded: it counts from now on, even if it is not shown yet. */
    public synchronized void commanded(int raw) {
        waiting = false;
        note(raw);
    }

    /** The light shows this brightness: the one to set because of an ON that has waited for it, mostly empty. */
    public synchronized OptionalInt shows(int raw) {
        note(raw);
        boolean due = waiting && nanoTime.getAsLong() - waitingSince <= PATIENCE.toNanos();
        waiting = false;
        return due && raw == 0 ? OptionalInt.of(remembered()) : OptionalInt.empty();
    }

    private void note(int raw) {
        boolean wentOut = raw == 0 && shown.orElse(0) > 0;
        shown = OptionalInt.of(raw);
        if (raw > 0) {
            lastLit = shown;
        } else if (wentOut) {
            memory.brightness(remembered());
        }
    }

    private int remembered() {
        return lastLit.orElseGet(() -> memory.brightness().orElse(DEFAULT_BRIGHTNESS));
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.OptionalInt;

/** Remembers across restarts how bright a light was before it was switched off. */
public interface BrightnessMemory {

    /** 1..255; empty if it never was on. */
    OptionalInt brightness();

    /** @param raw 1..255 */
    void brightness(int raw);
}

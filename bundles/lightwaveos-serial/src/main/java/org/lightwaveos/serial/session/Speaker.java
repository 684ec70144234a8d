/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

/** Somebody who wants something said or asked. */
interface Speaker {

    /** From when on it wants to speak; {@code Times.NEVER} for not at all. */
    long wantedAt();

    /** By when it wants to have spoken: who is first in this goes first. */
    long neededBy();

    /** What it says now; it has something to say. */
    Job speak(long now);
}

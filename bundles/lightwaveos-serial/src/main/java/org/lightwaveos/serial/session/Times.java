/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.lightwaveos.control.machine.DeviceMachine;

/** The session's spans in ms, each with its reason. */
final class Times {

    /** First wait before a port is opened again; doubles up to {@link #REOPEN_MAX}. */
    static final long REOPEN_FIRST = 500;

    /** Looking for a port costs some ms of this host and nobody else's: whoever plugs it in again does not wait long. */
    static final long REOPEN_MAX = 8_000;

    /** What has stood so long is no device in a loop. */
    static final long STEADY = 600_000;

    /** How soon it is noticed that what is looked at without opening it has gone, or stands. */
    static final long LOOK_AGAIN = 1_000;

    /** Before somebody at an open port who has not answered is asked again: what begins to speak is asked at once. */
    static final long ASK_AGAIN = 8_000;

    /** A link that stood this long was a good one: the next loss starts from the first wait again. */
    static final long LINK_PROVEN = 30_000;

    /** A port is opened within 20 ms, or something is wrong with it. */
    static final long OPEN_LIMIT = 10_000;

    /** A device that boots when the port is opened answers after some 3 s. */
    static final long GREETING_LIMIT = 10_000;

    /** Before the next question to a device that says it is not ready. */
    static final long NOT_READY = 500;

    /** After the first sign of life of a boot the serial console is not ready at once. */
    static final long BOOT_SETTLES = 500;

    /** Three boots within this time are a loop. */
    static final long BOOT_WINDOW = 30_000;

    /** A device that has not booted for so long is out of its loop. */
    static final long BOOT_STABLE = 5_000;

    /** Every request is answered by then, or never. */
    static final long ANSWER = 3_000;

    /** A line that could not be read may have been the answer: what is still to come, comes within this. */
    static final long SPOILT_ANSWER = 500;

    /** Or it does not come any more, if nothing at all has come for so long; a device answers within 20 ms. */
    static final long SPOILT_QUIET = 60;

    /** The device has done something with both pieces of a line by then; it looks every 10 ms. */
    static final long RESEND = 50;

    /** Commands that are given in one go are all there by then, so that they are sent in the right order. */
    static final long GATHER = 2;

    /** The renderer has taken over a value by then: it does so with the next frame, every 8 ms. */
    static final long SETTLES = 250;

    /** The same for an effect that is changed by a transition. */
    static final long TRANSITION_SETTLES = 1_000;

    /** Commands are sent first, but a reading waits no longer than this for them. */
    static final long READING_WAITS = 1_000;

    /** The device pushes nothing: this is how soon a change by others is seen. An answer takes 22 ms of a slow line. */
    static final long LIGHT_POLL = 2_000;

    static final long ZONE_POLL = 10_000;

    static final long MIXER_POLL = 30_000;

    static final long DIAGNOSTIC_POLL = 10_000;

    /** Frames of capture come at least every 200 ms; whoever sends none for so long has not understood. */
    static final long CAPTURE_PATIENCE = 2_000;

    /** Without a picture for so long, the device shows its own: as the published contract has it. */
    static final int STREAM_STALE = 750;

    /** How soon it is found out that the device has lost the stream, should it not say so. */
    static final long STREAM_POLL = 5_000;

    /** Before a device is asked again that would or could not take pictures just now, or that has lost a young stream. */
    static final long STREAM_RETRY = 10_000;

    /** A built-in preset of the zones has been loaded by then. */
    static final long PRESET_SETTLES = 150;

    /** Before a list that failed is asked for again. */
    static final long LIST_RETRY = 2_000;

    /** "Not scheduled". */
    static final long NEVER = DeviceMachine.NEVER;

    private Times() {}
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.lightwaveos.control.machine.DeviceMachine;

/** The session's spans in ms, each with its reason. */
final class Times {

    /** First wait before a reconnect; doubles up to {@link #RECONNECT_MAX}. */
    static final long RECONNECT_FIRST = 1_000;

    static final long RECONNECT_MAX = 16_000;

    /** A link that stood this long was a good one: the next loss starts from the first wait again. */
    static final long LINK_PROVEN = 30_000;

    /** Between attempts that only a change of configuration can mend. */
    static final long PERMANENT_RETRY = 60_000;

    /** Announcements may come in swarms; between two attempts that they cause there is at least this. A device that is back
     * after a power cut is to be in step with its group within a second of that. */
    static final long WAKE_SPACING = 250;

    /** The same where each attempt costs one of the device's five tries for a key in 60 s. */
    static final long WAKE_SPACING_PERMANENT = 15_000;

    /** An announcement while the link is up has it checked, if its last sign of life is older than this. */
    static final long SEEN_CHECK = 1_000;

    /** Who announced itself so long ago may have done so because it was restarted: a link that breaks now is tried again at
     * once. Announcements are repeated after a second, and the third time after three at most. */
    static final long ANNOUNCED = 3_000;

    /** The device refuses a WebSocket within 2000 ms of the previous attempt; 100 ms are for the network. */
    static final long SOCKET_SPACING = 2_100;

    /** The device may keep our dead session for 15 s and refuse a new one meanwhile; 5 s are for its house-keeping. */
    static final long OWN_SESSION_LINGERS = 20_000;

    static final long SOCKET_OPEN = 5_000;

    /** A REST answer. */
    static final long REST_ANSWER = 5_000;

    /** The first question of all is answered sooner or the device counts as silent. */
    static final long FIRST_ANSWER = 4_000;

    /** A WebSocket answer. */
    static final long SOCKET_ANSWER = 3_000;

    /** Speak at least this often: the device forgets a client that is silent for 15 s. */
    static final long KEEP_ALIVE = 10_000;

    /** The light is read at least this often: pushes get lost, and with questions about all else there is never a silence. */
    static final long LIGHT_POLL = 15_000;

    /** Reports of a field are stale this long after its last command: echo guard of all clients of the device. */
    static final long HOLD = 1_000;

    /** The same after a repeated or an automatic command. */
    static final long SHORT_HOLD = 300;

    /** Age of the device's cache (100 ms) and of its coalescing (50 ms) with room: a report this soon after a live
     * reading may be older than the reading. */
    static final long REPORT_DOUBT = 250;

    /** A step has been rendered by then. */
    static final long STEP_SETTLES = 150;

    /** Mood and fade amount are in no push. */
    static final long REST_POLL = 30_000;

    /** A preset has set mood and fade amount by then, and the device's cache has them. */
    static final long REST_AFTER_CHANGE = 300;

    /** Between the first questions about one topic and the next, after connecting. */
    static final long TOPIC_SPACING = 150;

    /** An effect that has been shown for so long is not just being stepped past. */
    static final long EFFECT_STAYS = 500;

    /** Pushes about topics get lost, and of some changes there is none. */
    static final long TOPIC_POLL = 30_000;

    /** How a device is doing, while somebody watches; its pushes tell most of it every 5 s. */
    static final long DIAGNOSTIC_POLL = 10_000;

    /** The device has woken its keeper of presets by then, or never. */
    static final long WAKING = 1_000;

    /** Wait when the device refuses for sending too fast and does not say how long. */
    static final long BLOCKED = 5_000;

    /** The device rounds to seconds. */
    static final long BLOCKED_MARGIN = 250;

    /** Between two statuses that the device pushes by the clock; after a change it pushes one besides. */
    static final long STATUS_PERIOD = 5_000;

    /** How much earlier or later one by the clock may come, by the network's doing. */
    static final long STATUS_JITTER = 200;

    /** Before a list that failed is asked for again. */
    static final long LIST_RETRY = 2_000;

    /** "Not scheduled". */
    static final long NEVER = DeviceMachine.NEVER;

    private Times() {}
}

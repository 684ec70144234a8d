/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.OptionalInt;

/**
 * What is wanted of one field and not yet known to be so. A new command makes a new slot, so that an answer to the old one is
 * recognised by identity.
 *
 * <pre>
 *   WAITING --> UNDER_WAY --answered--> SENT --reading agrees--> (gone)
 *      ^            |                     |
 *      +-unanswered-+---- disagrees ------+   second time: (gone, the device is right)
 * </pre>
 */
final class Slot {

    enum Stage {
        /** To be sent. */
        WAITING,
        /** Sent, and not answered yet. */
        UNDER_WAY,
        /** With the device; to be read back. */
        SENT,
        /** Held, not to be sent yet. */
        PARKED
    }

    final int value;
    final OptionalInt transition;
    final long commandedAt;

    /** Since when there has been something to send: a newer value keeps the place in the queue. */
    final long waitingSince;

    private Stage stage;
    private long settlesAt = Times.NEVER;
    private boolean repeatable = true;

    Slot(int value, OptionalInt transition, long now, long waitingSince, Stage stage) {
        this.value = value;
        this.transition = transition;
        this.commandedAt = now;
        this.waitingSince = waitingSince;
        this.stage = stage;
    }

    boolean is(Stage asked) {
        return stage == asked;
    }

    /** When a reading may be believed; NEVER unless sent. */
    long settlesAt() {
        return stage == Stage.SENT ? settlesAt : Times.NEVER;
    }

    void underWay() {
        stage = Stage.UNDER_WAY;
    }

    void sent(long now) {
        stage = Stage.SENT;
        settlesAt = now + (transition.isPresent() ? Times.TRANSITION_SETTLES : Times.SETTLES);
    }

    void again() {
        stage = Stage.WAITING;
    }

    /** The device refused this very value: it is to be asked what is true instead. */
    void refused(long now) {
        repeatable = false;
        stage = Stage.SENT;
        settlesAt = now;
    }

    /** It is not to be repeated. */
    void relent() {
        repeatable = false;
    }

    /** Uses up the one repetition; false if there is none left. */
    boolean repeat() {
        if (!repeatable) {
            return false;
        }
        repeatable = false;
        stage = Stage.WAITING;
        return true;
    }
}

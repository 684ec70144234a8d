/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.OptionalInt;

/**
 * What is wanted of one field and not yet known to be so. A new command makes a new slot, so that an answer to the old
 * one is recognised by identity.
 *
 * <pre>
 *   WAITING --sent--> SENT --answer agrees--> (gone)
 *      ^                |
 *      +--first answer disagrees;  second: (gone, the device is right)
 *   PARKED --blinking ends--> WAITING
 * </pre>
 *
 * @param <V> the field's values
 */
final class Slot<V> {

    enum Stage {
        /** To be sent when pacing allows. */
        WAITING,
        /** On its way by REST, whose answer may take seconds. */
        UNDER_WAY,
        /** With the device; to be read back. */
        SENT,
        /** Held, not to be sent yet. */
        PARKED
    }

    final V value;
    final OptionalInt transition;
    final long commandedAt;

    /** Since when the field has had something to send: keeps its place in the queue when a newer value replaces it. */
    final long waitingSince;

    private final long hold;
    private Stage stage;
    private long settlesAt = Times.NEVER;
    private boolean repeatable = true;
    private boolean alone;
    private int unreadable;

    Slot(V value, OptionalInt transition, long now, long waitingSince, long hold, Stage stage) {
        this.value = value;
        this.transition = transition;
        this.commandedAt = now;
        this.waitingSince = waitingSince;
        this.hold = hold;
        this.stage = stage;
    }

    boolean is(Stage asked) {
        return stage == asked;
    }

    /** Must travel in a message of its own: it may be the one that spoilt a message for others. */
    boolean alone() {
        return alone;
    }

    /** When reports may be believed again; NEVER unless sent. */
    long settlesAt() {
        return stage == Stage.SENT ? settlesAt : Times.NEVER;
    }

    void underWay() {
        stage = Stage.UNDER_WAY;
    }

    void sent(long now) {
        stage = Stage.SENT;
        settlesAt = now + (repeatable ? hold : Times.SHORT_HOLD);
    }

    /** It did not reach the device, through no fault of its own. */
    void again() {
        stage = Stage.WAITING;
    }

    /** The device refused a message with several values: each has to stand for itself. */
    void againAlone() {
        alone = true;
        stage = Stage.WAITING;
    }

    /** The device refused this very value: it is to be asked what is true instead. */
    void refused(long now) {
        repeatable = false;
        stage = Stage.SENT;
        settlesAt = now;
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

    /** It is not to be repeated. */
    void relent() {
        repeatable = false;
    }

    /** An answer lacked the field. Returns whether to ask once more. */
    boolean askAgain(long now) {
        settlesAt = now + Times.HOLD;
        return ++unreadable < 2;
    }
}

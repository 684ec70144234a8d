/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.OptionalInt;

/**
 * What is wanted of one field and not yet known to be so. A new command makes a new slot, so that an answer to the old
 * one is recognised by identity.
 *
 * <pre>
 *   WAITING --> UNDER_WAY --> SENT --reading agrees--> (gone)
 *      ^            |          |
 *      +-unanswered-+-disagrees+   second time: (gone, the device is right)
 *   PARKED --blinking ends--> WAITING
 * </pre>
 *
 * <p>Where nobody waits for the answer to a command, UNDER_WAY is left out.
 *
 * @param <V> the field's values
 */
public final class Slot<V> {

    public enum Stage {
        /** To be sent when the line allows. */
        WAITING,
        /** Sent, and not answered yet. */
        UNDER_WAY,
        /** With the device; to be read back. */
        SENT,
        /** Held, not to be sent yet. */
        PARKED
    }

    public final V value;
    public final OptionalInt transition;
    public final long commandedAt;

    /** Since when the field has had something to send: keeps its place in the queue when a newer value replaces it. */
    public final long waitingSince;

    private final Holds holds;
    private Stage stage;
    private long settlesAt = DeviceMachine.NEVER;
    private boolean repeatable = true;
    private boolean alone;
    private int unreadable;

    Slot(V value, OptionalInt transition, long now, long waitingSince, Holds holds, Stage stage) {
        this.value = value;
        this.transition = transition;
        this.commandedAt = now;
        this.waitingSince = waitingSince;
        this.holds = holds;
        this.stage = stage;
    }

    public boolean is(Stage asked) {
        return stage == asked;
    }

    /** Must travel in a message of its own: it may be the one that spoilt a message for others. */
    public boolean alone() {
        return alone;
    }

    /** When reports may be believed again; {@link DeviceMachine#NEVER} unless sent. */
    public long settlesAt() {
        return stage == Stage.SENT ? settlesAt : DeviceMachine.NEVER;
    }

    public void underWay() {
        stage = Stage.UNDER_WAY;
    }

    public void sent(long now) {
        stage = Stage.SENT;
        settlesAt = now + (repeatable ? holds.first() : holds.again());
    }

    /** It did not reach the device, through no fault of its own. */
    public void again() {
        stage = Stage.WAITING;
    }

    /** The device refused a message with several values: each has to stand for itself. */
    public void againAlone() {
        alone = true;
        stage = Stage.WAITING;
    }

    /** The device refused this very value: it is to be asked what is true instead. */
    public void refused(long now) {
        repeatable = false;
        stage = Stage.SENT;
        settlesAt = now;
    }

    /** Uses up the one repetition; false if there is none left. */
    public boolean repeat() {
        if (!repeatable) {
            return false;
        }
        repeatable = false;
        stage = Stage.WAITING;
        return true;
    }

    /** It is not to be repeated. */
    public void relent() {
        repeatable = false;
    }

    /** An answer lacked the field. Returns whether to ask once more, not before the time given. */
    public boolean askAgain(long notBefore) {
        settlesAt = notBefore;
        return ++unreadable < 2;
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of one part of one device, and until when to leave it alone.
 *
 * <p>Expected of the device is what was ordered last, by us or by a person, and after the device's own word that.
 */
final class Ledger {

    /** What the device's word about a part means. */
    enum Verdict {
        /** It has not said anything before. */
        NEW,
        /** It is as wanted. */
        AGREES,
        /** It has not followed, or cannot. */
        NOT_FOLLOWED,
        /** Nothing has happened. */
        SAME,
        /** Somebody has changed it there. */
        CHANGED
    }

    private enum Hold {
        NONE,
        /** The device did not follow: it is asked again later. */
        RETRY,
        /** Somebody who does not count has changed it. */
        HEARD,
        /** The group is asked to take it over. */
        PROPOSED
    }

    private @Nullable Integer confirmed;
    private @Nullable Integer ordered;
    private long orderedAt;
    private int failures;
    private Hold hold = Hold.NONE;
    private long heldUntil;

    /** Takes in the device's word. */
    Verdict confirm(int value, boolean agrees, long now) {
        @Nullable Integer was = confirmed;
        boolean outstanding = ordered != null && now - orderedAt < Times.OUTSTANDING;
        confirmed = value;
        ordered = null;
        if (agrees) {
            failures = 0;
            release();
            return Verdict.AGREES;
        }
        if (outstanding) {
            return hold == Hold.PROPOSED ? Verdict.SAME : Verdict.NOT_FOLLOWED;
        }
        if (was == null) {
            return Verdict.NEW;
        }
        return was == value ? Verdict.SAME : Verdict.CHANGED;
    }

    /** Takes note of the device's word where nothing is wanted. */
    void note(int value) {
        confirmed = value;
        ordered = null;
        forgive();
    }

    /** The value that the device will have as far as is known; null for unknown. */
    @Nullable
    Integer expected() {
        @Nullable Integer order = ordered;
        return order == null ? confirmed : order;
    }

    void ordered(int value, long now) {
        ordered = value;
        orderedAt = now;
        release();
    }

    void retry(long now) {
        failures++;
        hold(Hold.RETRY, now + Times.retry(failures));
    }

    void heard(long now) {
        failures = 0;
        hold(Hold.HEARD, now + Times.HEARD);
    }

    void proposed(long now) {
        failures = 0;
        hold(Hold.PROPOSED, now + Times.ANSWER);
    }

    /** Something else is wanted now: that is tried at once, unless it is yet to be seen what the group says to a proposal. */
    void newGoal() {
        failures = 0;
        if (hold != Hold.PROPOSED) {
            release();
        }
    }

    /** Past failures do not count any more. */
    void forgive() {
        failures = 0;
        release();
    }

    /** It is as wanted. */
    void settled() {
        release();
    }

    private void hold(Hold why, long until) {
        hold = why;
        heldUntil = until;
    }

    private void release() {
        hold = Hold.NONE;
    }

    /** Whether it is yet to be seen what the group says to it. */
    boolean isProposed(long now) {
        return hold == Hold.PROPOSED && now < heldUntil;
    }

    /** Until when nothing is to be ordered; 0 if something may be now. */
    long heldUntil(long now) {
        return hold == Hold.NONE || now >= heldUntil ? 0 : heldUntil;
    }
}

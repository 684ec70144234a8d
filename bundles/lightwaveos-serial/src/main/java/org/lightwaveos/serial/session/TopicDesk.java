/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/**
 * Says what is wanted of something besides the light, and asks what it is. A firmware that refuses the question is not asked
 * again until the next connection.
 *
 * @param <F> names a field of it
 */
abstract class TopicDesk<F extends Comparable<F>> implements Speaker {

    final LineBook<F> book = new LineBook<>();
    final Out out;
    private final String name;
    private final Readings<F> readings;
    private final boolean curious;
    private boolean unknown;

    /**
     * @param period between questions, ms
     * @param curious whether anybody cares: else only what was commanded is read back
     */
    TopicDesk(Out out, String name, long period, boolean curious) {
        this.out = out;
        this.name = name;
        this.readings = new Readings<>(book, period);
        this.curious = curious;
    }

    /** The command for the oldest of these, perhaps with some of the others. */
    abstract Setting<F> command(Map<F, Slot<Integer>> waiting);

    abstract Request question();

    /** Takes over an answer to the question; false if it is none. */
    abstract boolean read(Answer answer, Map<F, Slot<Integer>> covered);

    /** Tells the listener what has changed. */
    abstract void tell();

    /** Has everything told again that is known. */
    abstract void tellAgain();

    void up(long now) {
        unknown = false;
        readings.want(now);
    }

    void down() {
        book.linkDown();
    }

    void wantReading(long at) {
        readings.want(at);
    }

    @Override
    public long wantedAt() {
        return Math.min(book.waitingSince(), dueAt());
    }

    @Override
    public long neededBy() {
        long due = dueAt();
        return Math.min(book.waitingSince(), due == Times.NEVER ? due : due + Times.READING_WAITS);
    }

    private long dueAt() {
        return unknown ? Times.NEVER : curious ? readings.dueAt() : book.settlesAt();
    }

    @Override
    public Job speak(long now) {
        Map<F, Slot<Integer>> waiting = book.slots(Slot.Stage.WAITING);
        return waiting.isEmpty() ? new Question(readings.begin(now)) : command(waiting);
    }

    static <F> F oldest(Map<F, Slot<Integer>> waiting) {
        @Nullable F first = null;
        long since = Times.NEVER;
        for (Map.Entry<F, Slot<Integer>> e : waiting.entrySet()) {
            if (first == null || e.getValue().waitingSince < since) {
                first = e.getKey();
                since = e.getValue().waitingSince;
            }
        }
        if (first == null) {
            throw new IllegalArgumentException("nothing waits");
        }
        return first;
    }

    static <F> Slot<Integer> slot(Map<F, Slot<Integer>> waiting, F field) {
        @Nullable Slot<Integer> slot = waiting.get(field);
        if (slot == null) {
            throw new IllegalArgumentException(field + " does not wait");
        }
        return slot;
    }

    private final class Question implements Job {

        private final Map<F, Slot<Integer>> covered;

        Question(Map<F, Slot<Integer>> covered) {
            this.covered = covered;
        }

        @Override
        public Request request() {
            return question();
        }

        @Override
        public void answered(Answer answer, long now) {
            read(answer, covered);
        }

        @Override
        public void refused(Refused refused, long now) {
            unknown = true;
            out.note(name, "the device does not tell " + name + ": " + refused.text());
            book.dropSlots(field -> true);
        }

        @Override
        public void unanswered(long now) {
            readings.want(now);
        }
    }
}

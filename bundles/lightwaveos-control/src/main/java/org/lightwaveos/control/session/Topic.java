/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.machine.Slot;

/**
 * One subject that a device tells in one answer: zones, edge mixer, camera mode. What is set of it is shown at once, sent,
 * read back, and held against older reports, as the fields of the light are.
 */
abstract class Topic {

    final NetworkBook<Knob, Float> book = new KnobBook();
    final Readings<Knob, Float> readings = new Readings<>(book, knob -> true);
    private long lastReadAt;
    private Object told = "";

    /**
     * What to say now.
     *
     * @param slots on behalf of these
     * @param frame makes the message for a request id
     * @param answered whether the device answers with that id
     */
    record Order(Map<Knob, Slot<Float>> slots, Function<String, String> frame, boolean answered) {}

    /** The question whose answer {@link #read} understands. */
    abstract String question(String requestId);

    /**
     * What an answer or a push says; for whatever else this topic wants to keep of an answer, this is the place.
     *
     * @param answer whether it is the answer to the question: live, and all there is
     * @return empty if it says nothing about this topic
     */
    abstract Optional<Map<Knob, Float>> read(DeviceMessage message, boolean answer);

    /** Which of the waiting slots go together, and how. There is at least one, and the oldest of them must go. */
    abstract Order order(Map<Knob, Slot<Float>> waiting);

    /** Tells the listener how things are, if that is known. */
    abstract void tell(Out out);

    /** A new connection: perhaps the device has been restarted. */
    void renew() {}

    /** The device has answered: whoever needs its very word is told it here. */
    void confirm(Map<Knob, Float> live, Out out) {}

    /** Whether a push of this kind means that something of this topic may have changed. */
    boolean isAbout(DeviceMessage message) {
        return false;
    }

    /** Whether it is not to be asked for before the device has been woken for it. */
    boolean sleeps() {
        return false;
    }

    /** How often it is read unasked, in ms. */
    long pollEvery() {
        return Times.TOPIC_POLL;
    }

    /** The waiting slot that has waited longest, and those that may travel with it. */
    static Map.Entry<Knob, Slot<Float>> oldest(Map<Knob, Slot<Float>> waiting) {
        Map.Entry<Knob, Slot<Float>> oldest = waiting.entrySet().iterator().next();
        for (Map.Entry<Knob, Slot<Float>> e : waiting.entrySet()) {
            if (e.getValue().waitingSince < oldest.getValue().waitingSince) {
                oldest = e;
            }
        }
        return oldest;
    }

    final void wasRead(long now) {
        lastReadAt = now;
    }

    final long nextPoll() {
        long every = pollEvery();
        return every == Times.NEVER ? Times.NEVER : lastReadAt + every;
    }

    final long lastReadAt() {
        return lastReadAt;
    }

    /** Whether the listener has not been told exactly this last time; it counts as told from now on. */
    final boolean isNews(Object view) {
        boolean news = !view.equals(told);
        told = view;
        return news;
    }

    /** Tells what has perhaps been told before. */
    final void tellAgain(Out out) {
        told = "";
        tell(out);
    }

    final void tellChanges(Out out) {
        if (book.takeChanged()) {
            tell(out);
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.function.BiConsumer;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** Something that is asked once, or now and then, and that nothing hangs on. */
final class Question implements Speaker, Job {

    private final Request request;
    private final long period;
    private final BiConsumer<Answer, Long> use;
    private long dueAt = Times.NEVER;

    /**
     * @param period after which it is asked again, ms; {@code Times.NEVER} for once
     * @param use hears the answer
     */
    Question(Request request, long period, BiConsumer<Answer, Long> use) {
        this.request = request;
        this.period = period;
        this.use = use;
    }

    void ask(long at) {
        dueAt = at;
    }

    void stop() {
        dueAt = Times.NEVER;
    }

    @Override
    public long wantedAt() {
        return dueAt;
    }

    @Override
    public long neededBy() {
        return dueAt == Times.NEVER ? dueAt : dueAt + Times.READING_WAITS;
    }

    @Override
    public Job speak(long now) {
        dueAt = period == Times.NEVER ? period : now + period;
        return this;
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public void answered(Answer answer, long now) {
        use.accept(answer, now);
    }

    @Override
    public void refused(Refused refused, long now) {
        stop();
    }

    @Override
    public void unanswered(long now) {
        dueAt = now + Times.LIST_RETRY;
    }
}

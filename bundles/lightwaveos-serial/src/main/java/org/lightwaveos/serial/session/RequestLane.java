/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.serial.codec.RequestLine;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/**
 * One request at a time. Where the device took a line apart it says that it cannot read it, and the request is sent again,
 * under another number; the same after a line that could not be read here and may have been the answer. Other answers than
 * the one that is waited for are ignored.
 */
final class RequestLane {

    /** How often a request is sent before it counts as unanswered. */
    private static final int MOST_TRIES = 4;

    /** Requests without an answer in a row; then nobody is there. */
    private static final int DEAD_AFTER = 3;

    /** Four digits keep lines short; an answer that is older than so many requests does not come any more. */
    private static final int NUMBERS = 10_000;

    private final Out out;
    private @Nullable Job job;
    private String type = "";
    private String id = "";
    private long port;
    private long sentAt;
    private long deadline = Times.NEVER;
    private long resendAt = Times.NEVER;
    private long spoiltAt = Times.NEVER;
    private long heardAt;
    private int tries;
    private int number;
    private int unanswered;
    private boolean open;
    private boolean doubtful;

    RequestLane(Out out) {
        this.out = out;
    }

    /** The device may hold the beginning of whatever was said before. */
    void open(long newPort) {
        close();
        port = newPort;
        open = true;
        doubtful = true;
        unanswered = 0;
    }

    void close() {
        open = false;
        drop();
    }

    /** What is under way is of no interest any more. */
    void drop() {
        job = null;
        deadline = Times.NEVER;
        neverAgain();
        doubtful = true;
    }

    boolean isFree() {
        return open && job == null;
    }

    boolean isDead() {
        return unanswered >= DEAD_AFTER;
    }

    void send(Job next, long now) {
        job = next;
        tries = 0;
        write(next, now);
    }

    private void write(Job next, long now) {
        number = number % (NUMBERS - 1) + 1;
        id = Integer.toString(number);
        RequestLine line = next.request().line(id);
        type = line.type();
        tries++;
        sentAt = now;
        deadline = now + Times.ANSWER;
        neverAgain();
        out.sent++;
        out.add(new SerialAction.Write(port, line.bytes(doubtful)));
        doubtful = false;
    }

    /** Lines that nobody answers by number. */
    void say(byte[] lines) {
        out.add(new SerialAction.Write(port, lines));
    }

    void onAnswer(Answer answer, long now) {
        @Nullable Job mine = job;
        if (mine == null || !answer.id().equals(id) || !answer.type().equals(type)) {
            out.note("stranger", "an answer that nobody waits for: " + answer.type());
            return;
        }
        over(now);
        out.countBad(answer.badValues());
        mine.answered(answer, now);
    }

    void onRefused(Refused refused, long now) {
        @Nullable Job mine = job;
        if (mine == null) {
            doubtful |= refused.isUnreadLine();
        } else if (refused.id().equals(id)) {
            over(now);
            mine.refused(refused, now);
        } else if (refused.isUnreadLine()) {
            doubtful = true;
            resendAt = Math.min(resendAt, now + Times.RESEND);
        }
    }

    /** Something has come, whatever it is. */
    void onHeard(long now) {
        heardAt = now;
    }

    /** A line could not be read. */
    void onSpoilt(long now) {
        if (job != null && spoiltAt == Times.NEVER) {
            spoiltAt = now;
        }
        doubtful = true;
    }

    /** When to send it again; not before an answer that is on its way has come. */
    private long again() {
        @Nullable Job mine = job;
        if (mine == null || spoiltAt == Times.NEVER) {
            return resendAt;
        }
        long latest = spoiltAt + Times.SPOILT_ANSWER;
        long quiet = mine.isRepeatable() ? heardAt + Times.SPOILT_QUIET : latest;
        return Math.min(resendAt, Math.min(latest, quiet));
    }

    private void neverAgain() {
        resendAt = Times.NEVER;
        spoiltAt = Times.NEVER;
    }

    void tick(long now) {
        @Nullable Job mine = job;
        if (mine == null) {
            return;
        }
        if (now >= deadline || now >= again() && tries >= MOST_TRIES) {
            unanswered++;
            out.note("unanswered", "no answer to " + mine.request());
            drop();
            mine.unanswered(now);
        } else if (now >= again()) {
            out.note("resent", "a request went to pieces and was sent again: " + mine.request());
            write(mine, now);
        }
    }

    long wakeUp() {
        return Math.min(deadline, again());
    }

    private void over(long now) {
        job = null;
        deadline = Times.NEVER;
        neverAgain();
        unanswered = 0;
        out.roundTripMs = now - sentAt;
    }
}

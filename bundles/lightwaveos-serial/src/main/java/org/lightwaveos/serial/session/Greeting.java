/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Light;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** Asks who is there, then for its light; again, until somebody answers. */
final class Greeting {

    private boolean known;
    private long dueAt = Times.NEVER;
    private @Nullable LightState light;
    private long round;

    /** @param at when to ask first */
    void begin(long at) {
        round++;
        known = false;
        light = null;
        dueAt = at;
    }

    long dueAt() {
        return dueAt;
    }

    /** The light, once there is one. */
    @Nullable
    LightState light() {
        return light;
    }

    Job next() {
        dueAt = Times.NEVER;
        return new Question(round, known ? Request.light() : Request.status());
    }

    private final class Question implements Job {

        private final long asked;
        private final Request request;

        Question(long asked, Request request) {
            this.asked = asked;
            this.request = request;
        }

        @Override
        public Request request() {
            return request;
        }

        @Override
        public void answered(Answer answer, long now) {
            if (asked != round) {
                return;
            }
            known = true;
            dueAt = now;
            if (answer instanceof Light told) {
                // a renderer that is only starting has no effect yet
                boolean ready = told.light().get(LightField.EFFECT).isPresent();
                light = ready ? told.light() : null;
                dueAt = now + Times.NOT_READY;
            }
        }

        @Override
        public void refused(Refused refused, long now) {
            dueAt = asked == round ? now + Times.NOT_READY : dueAt;
        }

        @Override
        public void unanswered(long now) {
            dueAt = asked == round ? now : dueAt;
        }
    }
}

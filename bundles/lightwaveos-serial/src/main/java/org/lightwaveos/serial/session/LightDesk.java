/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.machine.Blinker;
import org.lightwaveos.control.machine.HueDoubt;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Light;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** Says what is wanted of the light, and asks what it is. */
final class LightDesk {

    final LightBook book = new LightBook();
    private final Out out;
    private final Readings<LightField> readings = new Readings<>(book, Times.LIGHT_POLL);
    private final Blinker blinker;
    private final Speaker flashes;
    private final Speaker commands = new Commands();
    private final Speaker questions = new Questions();
    private Generation generation = Generation.V3;

    LightDesk(Out out) {
        this.out = out;
        this.blinker = new Blinker(out::add, book);
        this.flashes = new BlinkDesk(blinker);
    }

    Speaker commands() {
        return commands;
    }

    Speaker questions() {
        return questions;
    }

    /** The levels of a blinking. */
    Speaker flashes() {
        return flashes;
    }

    Blinker blinker() {
        return blinker;
    }

    void generationIs(Generation is) {
        generation = is;
    }

    void want(LightField field, int value, OptionalInt transition, long now) {
        int possible = field == LightField.SPEED ? Math.min(generation.maxSpeed(), value) : value;
        book.want(field, possible, transition, now);
    }

    void wantReading(long at) {
        readings.want(at);
    }

    /** The first word of a device that has just been connected, or that has just booted. */
    void up(LightState first, long now) {
        readings.begin(now);
        confirm(first, Map.of(), true, now);
        // whether the hue turns by itself is to be known early
        readings.want(now + HueDoubt.SAMPLE_AFTER);
    }

    void down() {
        book.linkDown();
        blinker.linkDown();
    }

    private void confirm(LightState reading, Map<LightField, Slot<Integer>> covered, boolean first, long now) {
        LightState live = book.read(reading, covered);
        out.add(new Tell.Confirmed(live, first));
        if (book.wantsHueSample()) {
            readings.want(now + HueDoubt.SAMPLE_AFTER);
        }
    }

    private Request request(LightField field, Slot<Integer> slot) {
        if (field != LightField.EFFECT || slot.transition.isEmpty()) {
            return Request.set(field, slot.value);
        }
        boolean any = slot.transition.getAsInt() == SerialEvent.ANY_TRANSITION;
        return Request.effect(slot.value, any ? OptionalInt.empty() : slot.transition);
    }

    private final class Commands implements Speaker {

        @Override
        public long wantedAt() {
            long since = book.waitingSince();
            return since == Times.NEVER ? since : since + Times.GATHER;
        }

        @Override
        public long neededBy() {
            return book.waitingSince();
        }

        @Override
        public Job speak(long now) {
            @Nullable LightField field = book.next(now);
            @Nullable Slot<Integer> slot = field == null ? null : book.slot(field);
            if (field == null || slot == null) {
                throw new IllegalStateException("nothing waits");
            }
            return new Setting<>(out, book, Map.of(field, slot), request(field, slot));
        }
    }

    private final class Questions implements Speaker {

        @Override
        public long wantedAt() {
            return readings.dueAt();
        }

        @Override
        public long neededBy() {
            long due = readings.dueAt();
            return due == Times.NEVER ? due : due + Times.READING_WAITS;
        }

        @Override
        public Job speak(long now) {
            Map<LightField, Slot<Integer>> covered = readings.begin(now);
            return new Job() {
                @Override
                public Request request() {
                    return Request.light();
                }

                @Override
                public void answered(Answer answer, long then) {
                    if (answer instanceof Light light) {
                        confirm(light.light(), covered, false, then);
                    }
                }

                @Override
                public void refused(Refused refused, long then) {
                    out.note("light", "the device does not tell its light: " + refused.text());
                }

                @Override
                public void unanswered(long then) {
                    readings.want(then);
                }
            };
        }
    }
}

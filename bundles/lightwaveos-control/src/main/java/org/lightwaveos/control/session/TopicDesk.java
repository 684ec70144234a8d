/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.machine.Slot;

/**
 * Says what the topics want said and asks for what they want to know, one question at a time. A topic that this firmware
 * does not know is left alone until the next connection.
 */
final class TopicDesk implements Line.Speaker {

    /** Questions in a row without an answer that can be read; then the next poll is soon enough. */
    private static final int MAX_TRIES = 3;

    private final Out out;
    private final Line line;
    private final boolean curious;
    private final List<Topic> topics = new ArrayList<>();
    private final Set<Topic> unknown = new HashSet<>();
    private final Map<Topic, Integer> failures = new HashMap<>();
    private BiConsumer<Topic, Long> sent = (topic, now) -> {};
    private boolean asking;

    /** @param curious whether anybody cares for the topics: else nothing is asked */
    TopicDesk(Out out, Line line, boolean curious) {
        this.out = out;
        this.line = line;
        this.curious = curious;
    }

    /** Who is to hear when a command about a topic has just gone out. */
    void whenSent(BiConsumer<Topic, Long> listener) {
        sent = listener;
    }

    <T extends Topic> T add(T topic) {
        topics.add(topic);
        return topic;
    }

    /** All is asked soon, but one after the other: a user's command finds room in between. */
    void up(long now) {
        asking = false;
        unknown.clear();
        failures.clear();
        long at = now;
        for (Topic topic : topics) {
            at += Times.TOPIC_SPACING;
            if (!topic.sleeps()) {
                topic.readings.want(at);
            }
            topic.wasRead(at);
            topic.renew();
        }
    }

    void down() {
        asking = false;
        topics.forEach(topic -> {
            topic.readings.clear();
            topic.book.linkDown();
        });
    }

    /** Whether this firmware has it, as far as is known; said once if it has not. */
    boolean isPossible(Topic topic) {
        if (unknown.contains(topic)) {
            out.note("unknown", "the firmware does not know all that was asked for");
            return false;
        }
        return true;
    }

    void want(Topic topic, Knob knob, float value, long now) {
        topic.book.want(knob, value, OptionalInt.empty(), now);
    }

    /** Whether no command is pending or yet to be read back. */
    boolean isSettled() {
        return topics.stream().allMatch(topic -> topic.book.slots().isEmpty());
    }

    /** Asks for the truth of all. */
    void refresh(long now) {
        topics.forEach(topic -> {
            topic.tellAgain(out);
            if (line.isUp() && !topic.sleeps()) {
                topic.readings.want(now);
            }
        });
    }

    /** What pushes say is never believed, only looked into: they may be old, and some are lost. */
    void onPush(DeviceMessage push, long now) {
        for (Topic topic : topics) {
            Optional<Map<Knob, Float>> told = topic.read(push, false);
            boolean news = told.isPresent() && !topic.book.news(told.get()).isEmpty();
            if (news || topic.isAbout(push)) {
                topic.readings.want(Math.max(now, topic.lastReadAt() + Times.REPORT_DOUBT));
            }
        }
    }

    void dropStale(long now) {
        topics.forEach(topic -> topic.book.dropStale(now));
    }

    long nextStale() {
        return topics.stream().mapToLong(topic -> topic.book.nextStale()).min().orElse(Times.NEVER);
    }

    void tell() {
        topics.forEach(topic -> topic.tellChanges(out));
    }

    @Override
    public long wantedAt() {
        long first = Times.NEVER;
        for (Topic topic : topics) {
            first = Math.min(first, Math.min(waitingSince(topic), dueAt(topic)));
        }
        return first;
    }

    @Override
    public void speak(long now) {
        Topic first = topics.get(0);
        for (Topic topic : topics) {
            if (Math.min(waitingSince(topic), dueAt(topic)) < Math.min(waitingSince(first), dueAt(first))) {
                first = topic;
            }
        }
        if (waitingSince(first) <= dueAt(first)) {
            command(first, now);
        } else {
            ask(first, now);
        }
    }

    private static long waitingSince(Topic topic) {
        return topic.book.slots(Slot.Stage.WAITING).values().stream()
                .mapToLong(slot -> slot.waitingSince)
                .min()
                .orElse(Times.NEVER);
    }

    private long dueAt(Topic topic) {
        if (asking || !curious || unknown.contains(topic)) {
            return Times.NEVER;
        }
        return Math.min(topic.readings.dueAt(), topic.nextPoll());
    }

    private void command(Topic topic, long now) {
        Map<Knob, Slot<Float>> waiting = topic.book.slots(Slot.Stage.WAITING);
        if (unknown.contains(topic)) {
            topic.book.giveUp(waiting);
            isPossible(topic);
            return;
        }
        Topic.Order order = topic.order(waiting);
        if (order.answered()) {
            line.send(order.frame(), new Setting(topic, order, now), now);
        } else {
            line.say(order.frame().apply(""), now);
        }
        order.slots().values().forEach(slot -> slot.sent(now));
        sent.accept(topic, now);
    }

    private void ask(Topic topic, long now) {
        asking = true;
        topic.wasRead(now);
        Map<Knob, Slot<Float>> covered = topic.readings.begin(now);
        line.send(topic::question, new Question(topic, covered, now), now);
    }

    /** The question of a topic, to settle these slots. */
    private final class Question implements SocketRequest {

        private final Topic topic;
        private final Map<Knob, Slot<Float>> covered;
        private final long sentAt;

        Question(Topic topic, Map<Knob, Slot<Float>> covered, long sentAt) {
            this.topic = topic;
            this.covered = covered;
            this.sentAt = sentAt;
        }

        @Override
        public long sentAt() {
            return sentAt;
        }

        @Override
        public void answered(DeviceMessage message, long now) {
            asking = false;
            topic.wasRead(now);
            Optional<Map<Knob, Float>> read = topic.read(message, true);
            if (read.isEmpty()) {
                failed(now);
                return;
            }
            failures.remove(topic);
            Map<Knob, Float> values = read.get();
            topic.book.settle(values, covered, now);
            topic.book.keepOnly(values.keySet());
            topic.book.learn(values, topic.book.news(values));
            topic.confirm(values, out);
        }

        @Override
        public void refused(DeviceError error, long now) {
            asking = false;
            if (error.isUnknownCommand()) {
                unknown.add(topic);
                topic.book.giveUp(Map.copyOf(topic.book.slots()));
            } else {
                failed(now);
            }
        }

        @Override
        public void unanswered(long now) {
            asking = false;
            if (line.lastReceivedAt() <= sentAt) {
                line.declareDead();
            } else {
                failed(now);
            }
        }

        @Override
        public void blocked(long now) {
            asking = false;
            topic.readings.want(now);
        }

        private void failed(long now) {
            topic.book.giveUp(topic.book.unreadable(covered, now));
            int failed = failures.getOrDefault(topic, 0) + 1;
            failures.put(topic, failed);
            if (failed < MAX_TRIES) {
                topic.readings.want(now + Times.LIST_RETRY);
            }
        }
    }

    /** A command on behalf of these slots. */
    private final class Setting implements SocketRequest {

        private final Topic topic;
        private final Topic.Order order;
        private final long sentAt;

        Setting(Topic topic, Topic.Order order, long sentAt) {
            this.topic = topic;
            this.order = order;
            this.sentAt = sentAt;
        }

        @Override
        public long sentAt() {
            return sentAt;
        }

        @Override
        public void blocked(long now) {
            topic.book.current(order.slots()).forEach(Slot::again);
        }

        @Override
        public void refused(DeviceError error, long now) {
            out.note("refused", "the device refuses " + order.slots().keySet() + ": " + error.message());
            List<Slot<Float>> current = topic.book.current(order.slots());
            if (order.slots().size() > 1) {
                current.forEach(Slot::againAlone);
            } else {
                current.forEach(slot -> slot.refused(now));
            }
        }
    }
}

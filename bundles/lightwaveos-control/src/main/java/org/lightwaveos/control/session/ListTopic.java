/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.PanelWriter;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;

/** A list that a device publishes: read after connecting and when the device says that it has changed. */
final class ListTopic extends Topic {

    private final String question;
    private final String answer;
    private final Set<String> changes;
    private final BiConsumer<DeviceListener, List<NamedId>> told;
    private final boolean sleeps;
    private List<NamedId> entries = List.of();
    private boolean known;

    /**
     * @param question the command
     * @param answer the type of its answer
     * @param changes the types of pushes after which it is read again
     * @param sleeps whether the device has to be woken first
     */
    ListTopic(
            String question,
            String answer,
            Set<String> changes,
            boolean sleeps,
            BiConsumer<DeviceListener, List<NamedId>> told) {
        this.question = question;
        this.answer = answer;
        this.changes = changes;
        this.sleeps = sleeps;
        this.told = told;
    }

    @Override
    String question(String requestId) {
        return PanelWriter.ask(question, requestId);
    }

    @Override
    Optional<Map<Knob, Float>> read(DeviceMessage message, boolean isAnswer) {
        if (isAnswer
                && message instanceof DeviceMessage.ListAnswer list
                && list.type().equals(answer)) {
            entries = list.entries();
            known = true;
            book.touch();
            return Optional.of(Map.of());
        }
        return Optional.empty();
    }

    @Override
    boolean isAbout(DeviceMessage message) {
        return message instanceof DeviceMessage.Push push && changes.contains(push.type());
    }

    @Override
    boolean sleeps() {
        return sleeps;
    }

    @Override
    long pollEvery() {
        return Times.NEVER;
    }

    @Override
    Order order(Map<Knob, Slot<Float>> waiting) {
        throw new IllegalStateException("a list has nothing to set");
    }

    @Override
    void tell(Out out) {
        List<NamedId> list = entries;
        if (known && isNews(list)) {
            out.add(new Tell.Told(question, listener -> told.accept(listener, list)));
        }
    }
}

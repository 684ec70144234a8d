/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.EnumMap;
import java.util.Map;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.EdgeMixer;

/**
 * Says what is wanted of the edge mixer, and asks what it is. The device takes the values of a line one by one up to the first
 * that it refuses; that can only be the mode, which therefore travels alone.
 */
final class MixerDesk extends TopicDesk<EdgeMixerField> {

    private Map<EdgeMixerField, Integer> told = Map.of();

    MixerDesk(Out out, boolean curious) {
        super(out, "the edge mixer", Times.MIXER_POLL, curious);
    }

    @Override
    Setting<EdgeMixerField> command(Map<EdgeMixerField, Slot<Integer>> waiting) {
        EdgeMixerField oldest = oldest(waiting);
        Map<EdgeMixerField, Slot<Integer>> together =
                oldest == EdgeMixerField.MODE ? Map.of(oldest, slot(waiting, oldest)) : without(waiting);
        Map<EdgeMixerField, Integer> values = new EnumMap<>(EdgeMixerField.class);
        together.forEach((field, slot) -> values.put(field, slot.value));
        return new Setting<>(out, book, together, Request.edgeMixer(values));
    }

    /** The mode is the one value that a firmware may refuse. */
    private static Map<EdgeMixerField, Slot<Integer>> without(Map<EdgeMixerField, Slot<Integer>> waiting) {
        Map<EdgeMixerField, Slot<Integer>> rest = new EnumMap<>(waiting);
        rest.remove(EdgeMixerField.MODE);
        return rest;
    }

    @Override
    Request question() {
        return Request.edgeMixer();
    }

    @Override
    boolean read(Answer answer, Map<EdgeMixerField, Slot<Integer>> covered) {
        if (!(answer instanceof EdgeMixer mixer)) {
            return false;
        }
        book.settle(mixer.values(), covered);
        book.learn(mixer.values());
        return true;
    }

    @Override
    void tellAgain() {
        told = Map.of();
        book.touch();
    }

    @Override
    void tell() {
        if (!book.takeChanged()) {
            return;
        }
        Map<EdgeMixerField, Integer> values = Map.copyOf(book.values());
        if (!values.isEmpty() && !values.equals(told)) {
            told = values;
            out.add(new Tell.Told("edge mixer", listener -> listener.onEdgeMixer(values)));
        }
    }
}

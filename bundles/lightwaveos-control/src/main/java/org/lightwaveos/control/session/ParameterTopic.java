/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.EffectParameters.Parameter;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.ParametersOfEffect;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.PanelWriter;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;

/** The parameters of the effect that is shown: another effect, other parameters. No push tells them. */
final class ParameterTopic extends Topic {

    /** With names of any length that we keep, a message of so many fits into one segment. */
    private static final int MOST_AT_ONCE = 8;

    private int effect = -1;
    private @Nullable EffectParameters list;

    /** This effect is shown now. Its parameters are asked for when it has not just been stepped past. */
    void follow(int effectId, long now) {
        if (effectId != effect) {
            boolean first = effect < 0;
            effect = effectId;
            book.giveUp(Map.copyOf(book.slots()));
            if (first) {
                readings.want(Math.max(now, lastReadAt() + Times.TOPIC_SPACING));
            } else {
                readings.clear();
                readings.want(now + Times.EFFECT_STAYS);
            }
        }
    }

    /** The value within the parameter's bounds; empty if the effect shown has none of that name. */
    Optional<Float> within(String name, float value) {
        @Nullable EffectParameters known = list;
        return known == null || known.effectId() != effect
                ? Optional.empty()
                : known.find(name).map(p -> Math.max(p.min(), Math.min(p.max(), value)));
    }

    Knob knob(String name) {
        return new Knob(effect, name);
    }

    @Override
    String question(String requestId) {
        return PanelWriter.parametersOfEffect(requestId, effect);
    }

    @Override
    Optional<Map<Knob, Float>> read(DeviceMessage message, boolean answer) {
        if (!answer || !(message instanceof ParametersOfEffect told)) {
            return Optional.empty();
        }
        list = told.parameters();
        book.touch();
        Map<Knob, Float> values = new HashMap<>();
        for (Parameter parameter : told.parameters().parameters()) {
            values.put(new Knob(told.parameters().effectId(), parameter.name()), parameter.value());
        }
        return Optional.of(values);
    }

    /** Several in one message; a bad one costs the others nothing, the device answers for each. */
    @Override
    Order order(Map<Knob, Slot<Float>> waiting) {
        int part = oldest(waiting).getKey().part();
        Map<Knob, Slot<Float>> together = new HashMap<>();
        waiting.entrySet().stream()
                .filter(e -> e.getKey().part() == part)
                .sorted(Comparator.comparingLong(e -> e.getValue().waitingSince))
                .limit(MOST_AT_ONCE)
                .forEach(e -> together.put(e.getKey(), e.getValue()));
        Map<String, Float> values = new HashMap<>();
        together.forEach((knob, slot) -> values.put(knob.key(), slot.value));
        return new Order(together, id -> PanelWriter.setParametersOfEffect(id, part, values), true);
    }

    @Override
    void tell(Out out) {
        @Nullable EffectParameters known = list;
        if (known == null || known.effectId() != effect) {
            return;
        }
        EffectParameters view = known;
        for (Map.Entry<Knob, Float> e : book.values().entrySet()) {
            if (e.getKey().part() == effect) {
                view = view.with(e.getKey().key(), e.getValue());
            }
        }
        if (isNews(view)) {
            EffectParameters shown = view;
            out.add(new Tell.Told("effect parameters", listener -> listener.onEffectParameters(shown)));
        }
    }
}

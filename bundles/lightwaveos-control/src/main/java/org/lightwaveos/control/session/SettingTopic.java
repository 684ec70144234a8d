/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.Push;
import org.lightwaveos.control.codec.DeviceMessage.SettingsAnswer;
import org.lightwaveos.control.codec.DeviceMessage.Status;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.PanelWriter;
import org.lightwaveos.control.codec.Panels;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.Setting;

/**
 * Settings of one kind, which travel together and are read by one question.
 *
 * @param <S> the settings
 */
final class SettingTopic<S extends Setting> extends Topic {

    /** Makes what the listener is told. */
    interface Telling<S> {
        Tell.Told tell(Map<S, Float> values);
    }

    private final Panels panel;
    private final S[] settings;
    private final BiFunction<String, Map<String, Float>, String> writer;
    private final Telling<S> telling;

    /** @param writer writes a command, for a request id and values by key */
    SettingTopic(
            Panels panel, S[] settings, BiFunction<String, Map<String, Float>, String> writer, Telling<S> telling) {
        this.panel = panel;
        this.settings = settings;
        this.writer = writer;
        this.telling = telling;
    }

    @Override
    String question(String requestId) {
        return PanelWriter.ask(panel.question(), requestId);
    }

    @Override
    Optional<Map<Knob, Float>> read(DeviceMessage message, boolean answer) {
        if (message instanceof Status status && panel == Panels.EDGE_MIXER) {
            return Optional.of(status.edgeMixer());
        }
        return message instanceof SettingsAnswer told && told.panel() == panel
                ? Optional.of(told.values())
                : Optional.empty();
    }

    @Override
    boolean isAbout(DeviceMessage message) {
        return message instanceof Push push && push.type().equals(panel.push());
    }

    @Override
    Order order(Map<Knob, Slot<Float>> waiting) {
        Map.Entry<Knob, Slot<Float>> oldest = oldest(waiting);
        Map<Knob, Slot<Float>> together = new HashMap<>();
        together.put(oldest.getKey(), oldest.getValue());
        waiting.forEach((knob, slot) -> {
            if (!slot.alone() && !oldest.getValue().alone()) {
                together.put(knob, slot);
            }
        });
        Map<String, Float> values = new HashMap<>();
        together.forEach((knob, slot) -> values.put(knob.key(), slot.value));
        return new Order(together, id -> writer.apply(id, values), true);
    }

    @Override
    void tell(Out out) {
        Map<Knob, Float> values = book.values();
        Map<S, Float> known = new LinkedHashMap<>();
        for (S setting : settings) {
            @Nullable Float value = values.get(Knob.of(setting.key()));
            if (value != null) {
                known.put(setting, value);
            }
        }
        if (!book.truth().isEmpty() && isNews(known)) {
            out.add(telling.tell(known));
        }
    }
}

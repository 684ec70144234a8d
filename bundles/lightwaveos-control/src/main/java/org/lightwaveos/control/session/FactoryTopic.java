/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.FactoryAnswer;
import org.lightwaveos.control.codec.DeviceMessage.Push;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.PanelWriter;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;

/** The built-in presets. Which one is active is all that can be set; a tap on the button changes it without a push. */
final class FactoryTopic extends Topic {

    static final Knob ACTIVE = Knob.of("activeIndex");

    private @Nullable FactoryPresetView list;

    @Override
    String question(String requestId) {
        return PanelWriter.ask("factoryPresets.list", requestId);
    }

    @Override
    Optional<Map<Knob, Float>> read(DeviceMessage message, boolean answer) {
        if (!answer || !(message instanceof FactoryAnswer factory)) {
            return Optional.empty();
        }
        list = factory.presets();
        book.touch();
        OptionalInt active = factory.presets().active();
        return Optional.of(active.isPresent() ? Map.of(ACTIVE, (float) active.getAsInt()) : Map.of());
    }

    @Override
    boolean isAbout(DeviceMessage message) {
        return message instanceof Push push && push.type().equals("factoryPresets.changed");
    }

    @Override
    Order order(Map<Knob, Slot<Float>> waiting) {
        int index = oldest(waiting).getValue().value.intValue();
        return new Order(waiting, id -> PanelWriter.loadFactory(id, index), true);
    }

    /** What the device says of the preset. */
    Optional<FactoryPresetView.Entry> preset(int index) {
        @Nullable FactoryPresetView known = list;
        return known == null
                ? Optional.empty()
                : known.presets().stream()
                        .filter(preset -> preset.index() == index)
                        .findFirst();
    }

    @Override
    void tell(Out out) {
        @Nullable FactoryPresetView known = list;
        if (known == null) {
            return;
        }
        @Nullable Float active = book.values().get(ACTIVE);
        FactoryPresetView view = new FactoryPresetView(
                active == null ? OptionalInt.empty() : OptionalInt.of(active.intValue()), known.presets());
        if (isNews(view)) {
            out.add(new Tell.Told("factory presets", listener -> listener.onFactoryPresets(view)));
        }
    }
}

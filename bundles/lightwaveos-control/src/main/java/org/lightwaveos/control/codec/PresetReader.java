/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.model.LightField;

/** Reads lists of presets. */
final class PresetReader {

    /** Firmware 3 has eight. */
    private static final int MOST_FACTORY = 64;

    private PresetReader() {}

    /** The light of an effect preset, in which trails have a name of their own. */
    static DeviceMessage loaded(String requestId, @Nullable JsonObject preset) {
        if (preset == null) {
            return new DeviceMessage.Reply("effectPresets.loaded", requestId);
        }
        preset.add(LightField.FADE_AMOUNT.key(), preset.get("trails"));
        LightReading reading = LightReading.of(preset);
        return new DeviceMessage.PresetLoaded(requestId, reading.light(), reading.badValues());
    }

    static FactoryPresetView factory(JsonObject data) {
        List<FactoryPresetView.Entry> presets = new ArrayList<>();
        for (JsonObject preset : JsonParts.objects(data, "presets", MOST_FACTORY)) {
            OptionalInt index = JsonText.integer(preset, "index");
            OptionalInt effect = JsonText.integer(preset, "effectId");
            OptionalInt palette = JsonText.integer(preset, "paletteIndex");
            String name = Names.name(preset, "name");
            boolean good = index.orElse(-1) >= 0
                    && index.orElse(MOST_FACTORY) < MOST_FACTORY
                    && LightField.EFFECT.accepts(effect.orElse(-1))
                    && LightField.PALETTE.accepts(palette.orElse(-1))
                    && !name.isBlank();
            if (good) {
                presets.add(new FactoryPresetView.Entry(index.getAsInt(), name, effect.getAsInt(), palette.getAsInt()));
            }
        }
        OptionalInt active = JsonText.integer(data, "activeIndex");
        boolean known = active.orElse(-1) >= 0 && active.orElse(MOST_FACTORY) < MOST_FACTORY;
        return new FactoryPresetView(known ? active : OptionalInt.empty(), presets);
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.catalogue.Effect;
import org.lightwaveos.catalogue.Effects;

/** What the firmware before 3 has: effects by numbers 0 to 161, none of which tells anything of itself. */
final class OldBuild {

    private OldBuild() {}

    static List<EffectInfo> effects() {
        return Effects.all().stream()
                .filter(effect -> effect.legacyId() >= 0)
                .sorted(Comparator.comparingInt(Effect::legacyId))
                .map(effect -> new EffectInfo(effect.legacyId(), effect.name(), Optional.empty()))
                .toList();
    }

    /** The same light with the first effect. */
    static LiveLight light(LiveLight light) {
        return new LiveLight(
                0,
                light.brightness(),
                light.speed(),
                light.paletteId(),
                light.hue(),
                light.hueSet(),
                light.intensity(),
                light.saturation(),
                light.complexity(),
                light.variation(),
                light.mood(),
                light.fadeAmount(),
                light.zonesEnabled(),
                light.zones(),
                light.transition());
    }
}

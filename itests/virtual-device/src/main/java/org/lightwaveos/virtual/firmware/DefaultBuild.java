/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.catalogue.Effects;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.catalogue.firmware.EffectDetail;
import org.lightwaveos.catalogue.firmware.EffectDetails;
import org.lightwaveos.catalogue.firmware.EffectParameters;
import org.lightwaveos.catalogue.firmware.RegistrationOrder;

/** What the firmware's default build has and shows before anyone has touched it (device facts, section 4.1). */
final class DefaultBuild {

    private static final int FIRST_BRIGHTNESS = 128;
    private static final int FIRST_SPEED = 15;

    private DefaultBuild() {}

    static List<EffectInfo> effects() {
        return RegistrationOrder.all().stream().map(DefaultBuild::effect).toList();
    }

    /** The first boot loads the first factory preset. */
    static LiveLight firstBoot() {
        FactoryPreset preset = FactoryPresets.all().get(0);
        return new LiveLight(
                preset.effect(),
                FIRST_BRIGHTNESS,
                FIRST_SPEED,
                preset.palette(),
                preset.hue(),
                preset.hue(),
                preset.intensity(),
                preset.saturation(),
                preset.complexity(),
                preset.variation(),
                preset.mood(),
                preset.trails(),
                false,
                List.of(),
                Optional.empty());
    }

    private static EffectInfo effect(int id) {
        String name = Effects.byId(id).orElseThrow().name();
        return new EffectInfo(id, name, EffectDetails.byEffect(id).map(DefaultBuild::instance));
    }

    private static EffectInstance instance(EffectDetail detail) {
        return new EffectInstance(
                Optional.of(detail.description()),
                detail.version(),
                Optional.of(detail.author()).filter(author -> !author.isEmpty()),
                detail.category(),
                EffectParameters.byEffect(detail.effect()).stream()
                        .map(p -> new EffectParameter(
                                p.name(), p.displayName(), p.min(), p.max(), p.defaultValue(), p.type()))
                        .toList());
    }
}

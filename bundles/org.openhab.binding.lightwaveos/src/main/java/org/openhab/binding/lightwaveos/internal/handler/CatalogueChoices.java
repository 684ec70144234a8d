/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import org.lightwaveos.catalogue.Effects;
import org.lightwaveos.catalogue.Palettes;
import org.lightwaveos.control.NamedId;

/** The effects and palettes that the firmware is known to have, before any device has told its own. */
final class CatalogueChoices {

    private CatalogueChoices() {}

    static List<NamedId> effects() {
        return Effects.all().stream()
                .filter(effect -> effect.defaultBuild())
                .map(effect -> new NamedId(effect.id(), effect.name()))
                .toList();
    }

    static List<NamedId> palettes() {
        return Palettes.all().stream()
                .map(palette -> new NamedId(palette.id(), palette.name(), palette.category()))
                .toList();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lightwaveos.catalogue.BlendModes;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;

/** What can be chosen for a zone. */
final class ZoneChoices {

    /** Where the light has its palette 0, a zone has that of the whole light (device facts, section 2.7). */
    private static final NamedId GLOBAL = new NamedId(0, "Global");

    private static final NamedChoices BLEND_MODES = new NamedChoices(
            BlendModes.all().stream()
                    .map(mode -> new NamedId(mode.id(), mode.name()))
                    .toList(),
            true);

    private final Supplier<NamedChoices> effects;
    private final Supplier<NamedChoices> palettes;

    /** The suppliers give the choices that the light has at the moment. */
    ZoneChoices(Supplier<NamedChoices> effects, Supplier<NamedChoices> palettes) {
        this.effects = effects;
        this.palettes = palettes;
    }

    NamedChoices effects() {
        return effects.get();
    }

    NamedChoices palettes() {
        NamedChoices known = palettes.get();
        List<NamedId> entries = new ArrayList<>();
        entries.add(GLOBAL);
        known.entries().stream().filter(entry -> entry.id() != GLOBAL.id()).forEach(entries::add);
        return new NamedChoices(entries, known.complete());
    }

    NamedChoices blendModes() {
        return BLEND_MODES;
    }
}

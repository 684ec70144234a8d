/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.LightwaveStateDescriptionProvider;
import org.openhab.binding.lightwaveos.internal.channel.CategoryLabels;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;

/**
 * The effects and palettes that the channels offer: the device's own lists, as soon as and as long as any are known,
 * else the names that the firmware is known to have. So a list is never empty, whether the device is there or not.
 */
final class ChoiceLists {

    private final ThingMemory memory;
    private final ToldChoices told;
    private final LightwaveStateDescriptionProvider descriptions;
    private final ChannelUID effectChannel;
    private final ChannelUID paletteChannel;

    private volatile NamedChoices effects;
    private volatile NamedChoices palettes;

    /** @param told hears what the device publishes, too */
    ChoiceLists(ThingUID thing, ThingMemory memory, ToldChoices told, LightwaveStateDescriptionProvider descriptions) {
        this.memory = memory;
        this.told = told;
        this.descriptions = descriptions;
        effectChannel = new ChannelUID(thing, LightChannel.EFFECT.id());
        paletteChannel = new ChannelUID(thing, LightChannel.PALETTE.id());
        effects = rememberedOr(memory.effects(), CatalogueChoices.effects());
        palettes = rememberedOr(memory.palettes(), CatalogueChoices.palettes());
        descriptions.offer(effectChannel, effects.entries());
        descriptions.offer(paletteChannel, CategoryLabels.of(palettes.entries()));
    }

    NamedChoices effects() {
        return effects;
    }

    NamedChoices palettes() {
        return palettes;
    }

    /** The device has published its effects; an empty list says nothing and changes nothing. */
    void effects(List<NamedId> published) {
        if (!published.isEmpty()) {
            effects = new NamedChoices(published, true);
            descriptions.offer(effectChannel, published);
            memory.effects(published);
            told.effects(published);
        }
    }

    /** The device has published its palettes; an empty list says nothing and changes nothing. */
    void palettes(List<NamedId> published) {
        if (!published.isEmpty()) {
            palettes = new NamedChoices(published, true);
            descriptions.offer(paletteChannel, CategoryLabels.of(published));
            memory.palettes(published);
            told.palettes(published);
        }
    }

    /** A remembered list is not taken as complete: the firmware may have been updated meanwhile. */
    private static NamedChoices rememberedOr(List<NamedId> remembered, List<NamedId> known) {
        return new NamedChoices(remembered.isEmpty() ? known : remembered, false);
    }
}

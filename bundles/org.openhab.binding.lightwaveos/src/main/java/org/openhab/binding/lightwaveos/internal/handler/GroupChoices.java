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
 * The effects and palettes that a group's channels offer: what the firmware is known to have, and what devices have told
 * beyond that. Never complete, since nobody asks the other members.
 */
final class GroupChoices implements AutoCloseable {

    private final ToldChoices told;
    private final LightwaveStateDescriptionProvider descriptions;
    private final ChannelUID effectChannel;
    private final ChannelUID paletteChannel;
    private final Runnable news = this::refresh;
    private volatile Runnable listener = () -> {};

    private volatile NamedChoices effects = new NamedChoices(List.of(), false);
    private volatile NamedChoices palettes = new NamedChoices(List.of(), false);

    GroupChoices(ThingUID thing, ToldChoices told, LightwaveStateDescriptionProvider descriptions) {
        this.told = told;
        this.descriptions = descriptions;
        effectChannel = new ChannelUID(thing, LightChannel.EFFECT.id());
        paletteChannel = new ChannelUID(thing, LightChannel.PALETTE.id());
        told.add(news);
        refresh();
    }

    NamedChoices effects() {
        return effects;
    }

    NamedChoices palettes() {
        return palettes;
    }

    /** @param whoever hears when they have changed */
    void listen(Runnable whoever) {
        listener = whoever;
    }

    @Override
    public void close() {
        told.remove(news);
    }

    private void refresh() {
        List<NamedId> allEffects = told.effectsAfter(CatalogueChoices.effects());
        List<NamedId> allPalettes = told.palettesAfter(CatalogueChoices.palettes());
        effects = new NamedChoices(allEffects, false);
        palettes = new NamedChoices(allPalettes, false);
        descriptions.offer(effectChannel, allEffects);
        descriptions.offer(paletteChannel, CategoryLabels.of(allPalettes));
        listener.run();
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.PresetKind;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.core.types.Command;

/** Presets: those that are built in, and the user's own of the light and of the zones. */
public final class PresetPanel implements Panel {

    private static final String FACTORY = "factory-preset";
    private static final int LAST_FACTORY = 7;

    /** The device has 16 slots of each kind. */
    private static final int LAST_SLOT = 15;

    private final PresetControl control;
    private final Faceplate face;
    private final Dial factory;
    private final Map<PresetKind, PresetChannel> own = new EnumMap<>(PresetKind.class);

    private volatile NamedChoices factoryChoices = new NamedChoices(
            FactoryPresets.all().stream()
                    .map(preset -> new NamedId(preset.id(), preset.name()))
                    .toList(),
            false);

    /** @param thing UID of the Thing, for the log */
    public PresetPanel(String thing, PresetControl control, PanelPort port) {
        this.control = control;
        face = new Faceplate(thing, port);
        factory = new Dial(
                face,
                FACTORY,
                Scales.choice(index -> index >= 0 && index <= LAST_FACTORY, () -> factoryChoices),
                0,
                LAST_FACTORY,
                control::loadFactory);
        for (PresetKind kind : PresetKind.values()) {
            own.put(kind, new PresetChannel(face, channelId(kind), LAST_SLOT, slot -> control.load(kind, slot)));
        }
    }

    /** What the firmware is known to have can be chosen before the device has been met. */
    @Override
    public void start() {
        face.offer(FACTORY, factoryChoices.entries());
    }

    @Override
    public boolean handle(String channelId, Command command) {
        if (FACTORY.equals(channelId)) {
            factory.handle(command);
            return true;
        }
        for (PresetKind kind : PresetKind.values()) {
            if (channelId(kind).equals(channelId)) {
                channel(kind).handle(command);
                return true;
            }
        }
        return false;
    }

    /**
     * Saves what is shown in a slot, which is then the one that is shown.
     *
     * @throws IllegalArgumentException if slot or name are not so
     */
    public CompletionStage<Void> save(PresetKind kind, int slot, String name) {
        return then(control.save(kind, slot, name), () -> channel(kind).loaded(slot));
    }

    /** @throws IllegalArgumentException if there is no such slot */
    public CompletionStage<Void> load(PresetKind kind, int slot) {
        return then(control.load(kind, slot), () -> channel(kind).loaded(slot));
    }

    /** @throws IllegalArgumentException if there is no such slot */
    public CompletionStage<Void> delete(PresetKind kind, int slot) {
        return then(control.delete(kind, slot), () -> channel(kind).gone(slot));
    }

    /** Older firmware has no presets at all: there is nothing to choose, and a command is of no use. */
    @Override
    public void onGeneration(Generation generation) {
        if (generation == Generation.V2) {
            onFactoryPresets(new FactoryPresetView(OptionalInt.empty(), List.of()));
            own.values().forEach(channel -> channel.offer(List.of()));
        }
    }

    @Override
    public void onFactoryPresets(FactoryPresetView presets) {
        factoryChoices = new NamedChoices(
                presets.presets().stream()
                        .map(preset -> new NamedId(preset.index(), preset.name()))
                        .toList(),
                true);
        face.offer(FACTORY, factoryChoices.entries());
        OptionalInt active = presets.active();
        if (active.isPresent()) {
            factory.show(active.getAsInt());
        } else {
            factory.showNone();
        }
    }

    @Override
    public void onPresets(PresetKind kind, List<NamedId> presets) {
        channel(kind).offer(presets);
    }

    private static CompletionStage<Void> then(CompletionStage<Void> deed, Runnable next) {
        deed.whenComplete((done, failure) -> {
            if (failure == null) {
                next.run();
            }
        });
        return deed;
    }

    private PresetChannel channel(PresetKind kind) {
        @Nullable PresetChannel channel = own.get(kind);
        if (channel == null) {
            throw new IllegalStateException("no channel for presets of kind " + kind);
        }
        return channel;
    }

    private static String channelId(PresetKind kind) {
        return switch (kind) {
            case EFFECT -> "effect-preset";
            case ZONE -> "zone-preset";
        };
    }
}

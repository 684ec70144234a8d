/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.IntFunction;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.binding.lightwaveos.internal.channel.ValueScale;
import org.openhab.binding.lightwaveos.internal.channel.Wish;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;

/**
 * A channel that loads presets of which the device does not say which one it shows. So the channel shows the one that was
 * loaded here last, once the device has confirmed it; {@code UNDEF} before the first, and after that preset is gone.
 */
final class PresetChannel {

    private final Faceplate face;
    private final String channelId;
    private final IntFunction<CompletionStage<Void>> loader;
    private final ValueScale scale;

    private volatile NamedChoices choices = new NamedChoices(List.of(), false);

    // All access must be guarded by "this".
    private OptionalInt loaded = OptionalInt.empty();

    /**
     * @param most largest number that a preset can have
     * @param loader loads one; the stage completes when the device has done it
     */
    PresetChannel(Faceplate face, String channelId, int most, IntFunction<CompletionStage<Void>> loader) {
        this.face = face;
        this.channelId = channelId;
        this.loader = loader;
        this.scale = Scales.choice(id -> id >= 0 && id <= most, () -> choices);
    }

    /** These are all that the device has. */
    synchronized void offer(List<NamedId> presets) {
        choices = new NamedChoices(presets, true);
        face.offer(channelId, presets);
        if (loaded.isPresent() && !choices.mayHave(loaded.getAsInt())) {
            loaded = OptionalInt.empty();
        }
        show();
    }

    /** The device shows what is in this preset. */
    synchronized void loaded(int preset) {
        loaded = OptionalInt.of(preset);
        show();
    }

    /** The preset is not what it was. */
    synchronized void gone(int preset) {
        if (loaded.equals(OptionalInt.of(preset))) {
            loaded = OptionalInt.empty();
            show();
        }
    }

    void handle(Command command) {
        if (command instanceof RefreshType) {
            face.repeat(channelId);
            return;
        }
        Wish wish = scale.read(command, OptionalInt.empty());
        if (wish instanceof Wish.Value value) {
            load(value.raw(), command);
        } else if (wish instanceof Wish.Unusable unusable) {
            face.useless(channelId, command, unusable.why());
        }
    }

    private void load(int preset, Command command) {
        loader.apply(preset).whenComplete((done, failure) -> {
            if (failure == null) {
                loaded(preset);
                face.repeat(channelId);
            } else {
                face.useless(channelId, command, String.valueOf(failure.getMessage()));
            }
        });
    }

    private void show() {
        if (loaded.isPresent()) {
            face.show(channelId, scale.toState(loaded.getAsInt()));
        } else {
            face.show(channelId, UnDefType.UNDEF);
        }
    }
}

/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.core.types.State;

/**
 * Shows the light on the channels, and knows what was shown last. The lock is held while a state is handed over, so that
 * an older value can't overtake a newer one.
 */
final class LightPresenter {

    private final ChannelScales scales;
    private final BiConsumer<String, State> channels;

    // All access must be guarded by "this".
    private final Map<LightField, Integer> posted = new EnumMap<>(LightField.class);

    /** @param channels takes a channel id and its new state */
    LightPresenter(ChannelScales scales, BiConsumer<String, State> channels) {
        this.scales = scales;
        this.channels = channels;
    }

    /** Shows the fields that have changed, and those that were never shown. */
    synchronized void show(LightState light, Set<LightField> changed) {
        for (LightChannel channel : LightChannel.values()) {
            OptionalInt value = light.get(channel.field());
            if (value.isPresent() && (changed.contains(channel.field()) || !posted.containsKey(channel.field()))) {
                post(channel, value.getAsInt());
            }
        }
    }

    /** Shows again what was shown last: to a new item, or to a page whose slider the light did not follow. */
    synchronized void repeat(LightChannel channel) {
        @Nullable Integer value = posted.get(channel.field());
        if (value != null) {
            post(channel, value);
        }
    }

    /** The value that was shown last, empty if none ever was. */
    synchronized OptionalInt shown(LightField field) {
        @Nullable Integer value = posted.get(field);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private void post(LightChannel channel, int raw) {
        posted.put(channel.field(), raw);
        channels.accept(channel.id(), scales.of(channel).toState(raw));
    }
}

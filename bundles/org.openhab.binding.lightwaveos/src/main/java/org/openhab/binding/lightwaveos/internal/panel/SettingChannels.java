/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;

/**
 * Channels of settings that a device has or has not all together.
 *
 * @param <S> names a setting
 */
final class SettingChannels<S> {

    /** Asks the device for a value. */
    interface Target<S> {
        void set(S setting, float value);
    }

    private record Entry<S>(S setting, SettingScale scale) {}

    private final Faceplate face;
    private final Map<String, Entry<S>> entries = new LinkedHashMap<>();
    private final Target<S> target;

    // All access must be guarded by "this".
    private final Map<S, Float> values = new HashMap<>();

    private volatile boolean missing;

    SettingChannels(Faceplate face, Map<String, S> settings, Function<S, SettingScale> scales, Target<S> target) {
        this.face = face;
        this.target = target;
        settings.forEach((id, setting) -> entries.put(id, new Entry<>(setting, scales.apply(setting))));
    }

    /** Channel ids out of the names of constants: {@code edge-mixer-mode}. */
    static <E extends Enum<E>> Map<String, E> named(String prefix, E[] settings) {
        Map<String, E> byId = new LinkedHashMap<>();
        for (E setting : settings) {
            byId.put(prefix + setting.name().toLowerCase(Locale.ROOT).replace('_', '-'), setting);
        }
        return byId;
    }

    /** Shows what is known. */
    void show(Map<S, ? extends Number> known) {
        entries.forEach((id, entry) -> {
            @Nullable Number value = known.get(entry.setting());
            if (value != null) {
                keep(entry.setting(), value.floatValue());
                face.show(id, entry.scale().toState(value.floatValue()));
            }
        });
    }

    /** Whether the firmware is one that has none of this. */
    void missing(boolean known) {
        missing = known;
        if (known) {
            forget();
            entries.keySet().forEach(id -> face.show(id, UnDefType.UNDEF));
        }
    }

    /** @return whether the channel is one of these */
    boolean handle(String channelId, Command command) {
        @Nullable Entry<S> entry = entries.get(channelId);
        if (entry == null) {
            return false;
        }
        if (command instanceof RefreshType) {
            face.repeat(channelId);
        } else if (missing) {
            face.useless(channelId, command, "the firmware of the device does not have it");
        } else {
            SettingWish wish = entry.scale().read(command, value(entry.setting()));
            if (wish instanceof SettingWish.Value value) {
                request(channelId, entry.setting(), value.raw());
            } else if (wish instanceof SettingWish.Unusable unusable) {
                face.useless(channelId, command, unusable.why());
            }
        }
        return true;
    }

    private void request(String channelId, S setting, float raw) {
        if (value(setting).equals(Optional.of(raw))) {
            // The device has nothing new to report, yet the page that sent this may show something else.
            face.repeat(channelId);
        }
        target.set(setting, raw);
    }

    private synchronized void keep(S setting, float value) {
        values.put(setting, value);
    }

    private synchronized void forget() {
        values.clear();
    }

    private synchronized Optional<Float> value(S setting) {
        return Optional.ofNullable(values.get(setting));
    }
}

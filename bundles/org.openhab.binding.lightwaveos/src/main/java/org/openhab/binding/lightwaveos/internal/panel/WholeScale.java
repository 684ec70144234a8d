/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.Optional;
import java.util.OptionalInt;
import org.openhab.binding.lightwaveos.internal.channel.ValueScale;
import org.openhab.binding.lightwaveos.internal.channel.Wish;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** A setting without a fraction, shown and commanded as the light's fields are. */
final class WholeScale implements SettingScale {

    private final ValueScale scale;
    private final int full;

    /** @param full what ON sets; OFF sets 0 */
    WholeScale(ValueScale scale, float full) {
        this.scale = scale;
        this.full = Math.round(full);
    }

    @Override
    public State toState(float raw) {
        return scale.toState(Math.round(raw));
    }

    @Override
    public SettingWish read(Command command, Optional<Float> shown) {
        OptionalInt now = shown.isPresent() ? OptionalInt.of(Math.round(shown.get())) : OptionalInt.empty();
        Wish wish = scale.read(command, now);
        if (wish instanceof Wish.Value value) {
            return new SettingWish.Value(value.raw());
        }
        if (wish instanceof Wish.Unusable unusable) {
            return new SettingWish.Unusable(unusable.why());
        }
        return new SettingWish.Value(wish instanceof Wish.On ? full : 0);
    }
}

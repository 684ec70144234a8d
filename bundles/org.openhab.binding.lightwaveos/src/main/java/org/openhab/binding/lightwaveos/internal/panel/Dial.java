/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.openhab.binding.lightwaveos.internal.channel.ValueScale;
import org.openhab.binding.lightwaveos.internal.channel.Wish;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;

/** A channel with a number of the device behind it: shows it, and asks for another one. */
class Dial {

    private final Faceplate face;
    private final String channelId;
    private final ValueScale scale;
    private final int least;
    private final int most;
    private final IntConsumer target;

    // All access must be guarded by "this".
    private OptionalInt shown = OptionalInt.empty();

    /**
     * @param least what OFF means to a dimmer
     * @param most what ON means to it
     * @param target sets the number on the device; returns at once
     */
    Dial(Faceplate face, String channelId, ValueScale scale, int least, int most, IntConsumer target) {
        this.face = face;
        this.channelId = channelId;
        this.scale = scale;
        this.least = least;
        this.most = most;
        this.target = target;
    }

    /** The device has this number now. */
    synchronized void show(int raw) {
        shown = OptionalInt.of(raw);
        face.show(channelId, scale.toState(raw));
    }

    /** The scale has changed: the same number may read otherwise. */
    final synchronized void showAgain() {
        shown.ifPresent(this::show);
    }

    /** The device has none at the moment. */
    final synchronized void showNone() {
        shown = OptionalInt.empty();
        face.show(channelId, UnDefType.UNDEF);
    }

    /** The channel is gone. */
    final synchronized void forget() {
        shown = OptionalInt.empty();
        face.forget(channelId);
    }

    final void handle(Command command) {
        if (command instanceof RefreshType) {
            repeat();
            return;
        }
        Wish wish = scale.read(command, shown());
        if (wish instanceof Wish.Value value) {
            request(value.raw());
        } else if (wish instanceof Wish.On) {
            on();
        } else if (wish instanceof Wish.Off) {
            request(least);
        } else if (wish instanceof Wish.Unusable unusable) {
            face.useless(channelId, command, unusable.why());
        }
    }

    /** ON, without saying how much. */
    void on() {
        request(most);
    }

    /** Asks for the number. The device has nothing new to report of one that it has, yet a page may show another. */
    void request(int raw) {
        if (shown().equals(OptionalInt.of(raw))) {
            repeat();
        }
        target.accept(raw);
    }

    final void repeat() {
        face.repeat(channelId);
    }

    private synchronized OptionalInt shown() {
        return shown;
    }
}

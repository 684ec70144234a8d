/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.binding.lightwaveos.internal.channel.Scales;

/** A brightness: OFF remembers it, ON restores it. */
final class LampDial extends Dial {

    private static final int FULL = 255;

    private final PowerSwitch power;
    private final IntConsumer target;

    LampDial(Faceplate face, String channelId, PowerSwitch power, IntConsumer target) {
        super(face, channelId, Scales.percent(), 0, FULL, target);
        this.power = power;
        this.target = target;
    }

    /** An ON may have waited to hear it. */
    @Override
    void show(int raw) {
        super.show(raw);
        power.shows(raw).ifPresent(target);
    }

    @Override
    void on() {
        OptionalInt brightness = power.on();
        if (brightness.isPresent()) {
            request(brightness.getAsInt());
        } else {
            repeat();
        }
    }

    @Override
    void request(int raw) {
        power.commanded(raw);
        super.request(raw);
    }
}

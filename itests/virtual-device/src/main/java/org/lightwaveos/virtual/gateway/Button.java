/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lightwaveos.virtual.firmware.Firmware;
import org.lightwaveos.virtual.firmware.Reaction;

/**
 * The button on the device (device facts, section 2.6): a tap goes on to the next factory preset, a long press dims to
 * 20 and back. Either raises a status; neither answers anybody.
 */
final class Button {

    private static final int IDLE_BRIGHTNESS = 20;
    /** No client has this id. */
    private static final int NOBODY = 0;

    private final Firmware firmware;
    private boolean idle;
    private int brightnessBefore;

    Button(Firmware firmware) {
        this.firmware = firmware;
    }

    /** A tap; it ends idling first. */
    List<Reaction> tap(long nowMs) {
        if (!idle) {
            return List.of(firmware.onButtonTap());
        }
        idle = false;
        return List.of(setBrightness(brightnessBefore, nowMs), firmware.onButtonTap());
    }

    List<Reaction> longPress(long nowMs) {
        idle = !idle;
        if (idle) {
            brightnessBefore = firmware.light().brightness();
        }
        return List.of(setBrightness(idle ? IDLE_BRIGHTNESS : brightnessBefore, nowMs));
    }

    private Reaction setBrightness(int value, long nowMs) {
        byte[] command =
                "{\"type\":\"setBrightness\",\"value\":%d}".formatted(value).getBytes(StandardCharsets.US_ASCII);
        return firmware.onText(NOBODY, command, nowMs);
    }
}

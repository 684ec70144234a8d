/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;
import java.util.OptionalInt;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.strip.DeviceLight;
import org.lightwaveos.strip.HostStrip;

/** The light that a Thing shows, as pictures: puts together what is heard of it. */
final class HostLight implements PixelSource {

    private static final int TRANSITIONS = 12;

    private final HostStrip strip;

    // All access must be guarded by "this".
    private LightState light = LightState.UNKNOWN;
    private ZoneView zones = new ZoneView(false, List.of(), List.of(), List.of());
    private int coming = -1;
    private OptionalInt comingBy = OptionalInt.empty();
    private OptionalInt cameBy = OptionalInt.empty();

    HostLight(HostStrip strip) {
        this.strip = strip;
    }

    synchronized void light(LightState shown) {
        int effect = shown.get(LightField.EFFECT).orElse(-1);
        if (!light.has(LightField.EFFECT, effect)) {
            cameBy = effect == coming ? comingBy : OptionalInt.empty();
        }
        light = shown;
        show();
    }

    synchronized void zones(ZoneView shown) {
        zones = shown;
        show();
    }

    private void show() {
        strip.light(new DeviceLight(light, zones.enabled(), zones.zones(), zones.spans(), cameBy));
    }

    @Override
    public synchronized void effectComes(int effectId, OptionalInt transition) {
        coming = effectId;
        comingBy = transition.isPresent() && transition.getAsInt() == ANY_TRANSITION
                ? OptionalInt.of(anyOf(effectId))
                : transition;
    }

    /** By chance to the user's eye, but all hosts choose alike. */
    private static int anyOf(int effectId) {
        return Math.floorMod(effectId, TRANSITIONS);
    }

    @Override
    public void draw(long dueNanos, byte[] rgb) {
        strip.draw(dueNanos, rgb);
    }
}
